package fr.cyclades.demonstration;

import fr.cyclades.compte.EtatCivil;
import fr.cyclades.compte.LieuDeNaissance;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Civilite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the people of {@code demonstration/*.yaml}. */
public final class Personnages {

    private static final YAMLMapper YAML = new YAMLMapper();

    private Personnages() {}

    /** Everybody, in the order of their keys. */
    public static List<Personnage> tous() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:demonstration/*.yaml"))
                    .map(Personnages::lire)
                    .sorted(Comparator.comparing(Personnage::cle))
                    .toList();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    /** @param cle for instance {@code nadia-benali} */
    public static Personnage de(String cle) {
        return tous().stream().filter(p -> p.cle().equals(cle)).findFirst().orElseThrow();
    }

    private static Personnage lire(Resource fichier) {
        try (var flux = fichier.getInputStream()) {
            var texte = YAML.readTree(flux);
            return new Personnage(
                    fichier.getFilename().replace(".yaml", ""),
                    Personnage.SonCompte.valueOf(mot(texte, "compte")),
                    new AdresseMail(mot(texte, "adresse")),
                    mot(texte, "situation"),
                    etatCivil(texte),
                    mot(texte, "telephone"));
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private static EtatCivil etatCivil(JsonNode texte) {
        return new EtatCivil(
                Civilite.valueOf(mot(texte, "civilite")),
                mot(texte, "nom_de_naissance"),
                mot(texte, "nom_d_usage"),
                mot(texte, "prenoms"),
                LocalDate.parse(mot(texte, "naissance")),
                lieu(texte.required("lieu")));
    }

    private static LieuDeNaissance lieu(JsonNode texte) {
        return new LieuDeNaissance(
                mot(texte, "pays"), mot(texte, "nom_du_pays"), mot(texte, "commune"), mot(texte, "code_insee"), mot(texte, "departement"));
    }

    private static String mot(JsonNode texte, String cle) {
        return texte.required(cle).asString();
    }
}
