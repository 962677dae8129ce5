package fr.cyclades.candidature;

import fr.cyclades.compte.Candidat;
import fr.cyclades.compte.Candidats;
import fr.cyclades.compte.EtatCivil;
import fr.cyclades.compte.LieuDeNaissance;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.Definitions;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Civilite;
import fr.cyclades.socle.NumeroCandidat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Persons and exams for {@link CandidatureTest}. */
@TestConfiguration(proxyBeanMethods = false)
class CandidatureDEssai {

    static final String CLERMONT = "2024/clermont-ferrand/essai";
    static final String LYON = "2024/lyon/essai";

    @Bean
    @Primary
    Definitions definitions() {
        var toutes = Map.<String, Definition>of(
                CLERMONT, ReglementDEssai.de(CLERMONT, "ESSAI", "06"), LYON, ReglementDEssai.de(LYON, "ESSAI", "10"));
        return new Definitions() {
            @Override
            public Collection<Definition> toutes() {
                return toutes.values();
            }

            @Override
            public Optional<Definition> parCampagne(String code) {
                return Optional.ofNullable(toutes.get(code));
            }

            @Override
            public Optional<Definition> parEmpreinte(String empreinte) {
                return toutes.values().stream().filter(d -> d.empreinte().equals(empreinte)).findFirst();
            }
        };
    }

    @Bean
    @Primary
    Personnes personnes() {
        return new Personnes();
    }

    /** Persons kept in memory. */
    static final class Personnes implements Candidats {

        private final Map<UUID, Candidat> toutes = new ConcurrentHashMap<>();
        private final Map<UUID, NumeroCandidat> numeros = new ConcurrentHashMap<>();
        private final AtomicInteger rang = new AtomicInteger();

        UUID nouvelle() {
            var id = UUID.randomUUID();
            toutes.put(id, new Candidat(id, Civilite.MADAME, "Benali", "", "Nadia Samira", LocalDate.of(1999, 6, 12),
                    new LieuDeNaissance("FR", "France", "Montluçon", "03185", "03"), new AdresseMail("nadia@exemple.fr"), Optional.empty(), false));
            return id;
        }

        @Override
        public Optional<Candidat> parId(UUID candidat) {
            return Optional.ofNullable(toutes.get(candidat));
        }

        @Override
        public NumeroCandidat inscrire(UUID candidat) {
            return numeros.computeIfAbsent(candidat, c -> NumeroCandidat.de(2023, rang.incrementAndGet()));
        }

        @Override
        public UUID enregistrerSansCompte(EtatCivil etatCivil, AdresseMail contact) {
            throw new UnsupportedOperationException();
        }

        List<NumeroCandidat> numeros() {
            return List.copyOf(numeros.values());
        }
    }
}
