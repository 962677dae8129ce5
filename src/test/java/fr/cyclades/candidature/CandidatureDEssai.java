package fr.cyclades.candidature;

import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.Definitions;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Persons and exams for {@link CandidatureTest}. */
@TestConfiguration(proxyBeanMethods = false)
class CandidatureDEssai {

    static final String CLERMONT = "2024/clermont-ferrand/essai";
    static final String LONG = "2024/clermont-ferrand/long";
    static final String LYON = "2024/lyon/essai";

    @Bean
    @Primary
    Definitions definitions() {
        var toutes = Map.<String, Definition>of(
                CLERMONT, ReglementDEssai.de(CLERMONT, "ESSAI", "06"), LONG, ReglementDEssai.de(LONG, "LONG", "06", 150),
                LYON, ReglementDEssai.de(LYON, "ESSAI", "10"));
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
    Personnes personnes(JdbcClient base) {
        return new Personnes(base);
    }

    /** Makes persons, without account. */
    record Personnes(JdbcClient base) {

        UUID nouvelle() {
            var id = UUID.randomUUID();
            base.sql("""
                            insert into compte.candidat (id, civilite, nom_de_naissance, nom_d_usage, prenoms, naissance, pays, commune,
                                code_insee, departement, adresse, adresse_cle, cree)
                            values (:id, 'MADAME', 'Benali', '', 'Nadia Samira', '1999-06-12', 'FR', 'Montluçon', '03185', '03',
                                :id || '@exemple.fr', :id || '@exemple.fr', '2023-11-01T00:00:00Z')""")
                    .param("id", id)
                    .update();
            return id;
        }
    }
}
