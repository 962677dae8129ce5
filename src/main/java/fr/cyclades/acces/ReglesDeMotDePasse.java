package fr.cyclades.acces;

import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Refus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The password policy of the site: the profile {@code cyclades.compte.profil} of {@code acces/mots-de-passe.yaml}, in its version of
 * the day (decision 13, R17).
 */
@Component
public class ReglesDeMotDePasse {

    private final Horloge horloge;
    private final List<ProfilDeMotDePasse> versions;
    private final MotsDevinables devinables = new MotsDevinables();

    ReglesDeMotDePasse(Horloge horloge, @Value("${cyclades.compte.profil:large}") String profil) {
        this.horloge = horloge;
        this.versions = lire(profil);
    }

    /** What to write in front of the field, one line per way to satisfy the policy. */
    public List<String> criteres() {
        return duJour().alternatives().stream().map(ProfilDeMotDePasse.Alternative::phrase).toList();
    }

    /** Whether the mail address and the password are asked twice. */
    public boolean doubleSaisie() {
        return duJour().doubleSaisie();
    }

    /**
     * @param champ    name of the field of the password
     * @param personne words that belong to the person: names, mail address, year of birth
     * @return why this password is refused, or empty
     */
    public Optional<Refus> refus(String champ, String motDePasse, Collection<String> personne) {
        if (motDePasse.isEmpty()) {
            return Optional.of(Refus.duChamp(champ, "mot_de_passe_absent", "Écrivez un mot de passe."));
        }
        var profil = duJour();
        var manques = profil.manques(motDePasse);
        if (!manques.isEmpty()) {
            return Optional.of(new Refus("mot_de_passe_insuffisant",
                    "À votre mot de passe, il manque\u00a0: " + String.join("\u00a0; ou bien ", manques) + ".", champ, profil.source()));
        }
        return profil.courantsRefuses() ? devinables.refus(champ, motDePasse, personne) : Optional.empty();
    }

    private ProfilDeMotDePasse duJour() {
        var jour = horloge.aujourdhui(EnFrancais.PARIS);
        return versions.reversed().stream().filter(v -> !v.depuis().isAfter(jour)).findFirst().orElse(versions.getFirst());
    }

    private static List<ProfilDeMotDePasse> lire(String profil) {
        var yaml = YAMLMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
        try (var flux = ReglesDeMotDePasse.class.getResourceAsStream("/acces/mots-de-passe.yaml")) {
            var profils = yaml.readValue(flux, new TypeReference<Map<String, List<ProfilDeMotDePasse>>>() {});
            return Optional.ofNullable(profils.get(profil)).orElseThrow(() -> new IllegalStateException(
                    "cyclades.compte.profil=" + profil + " n’existe pas : choisissez parmi " + profils.keySet() + "."));
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
