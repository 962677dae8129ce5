package fr.cyclades.reglement.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A folder that holds {@code reglements/} or {@code campagnes/}, read without trust: a file too large, not a text, or that cannot be
 * read becomes a fault, never an exception, and costs at most the reading of {@link #TAILLE_MAX} bytes.
 */
final class Dossier {

    /** Twenty times the largest file of the product. */
    static final int TAILLE_MAX = 1_048_576;
    private static final int FICHIERS_MAX = 5_000;
    private static final List<String> RACINES = List.of("reglements", "campagnes");

    private final Path dossier;
    private final List<Fichier> fichiers = new ArrayList<>();

    Dossier(Path dossier) {
        this.dossier = dossier;
    }

    List<Fichier> lire() {
        if (RACINES.stream().noneMatch(r -> Files.isDirectory(dossier.resolve(r)))) {
            faute(dossier, 1, 1, Files.isDirectory(dossier) ? "ce dossier ne contient ni « reglements » ni « campagnes »"
                    : "ce dossier n’existe pas", "donnez le dossier qui contient « reglements » ou « campagnes »");
        }
        RACINES.stream().map(dossier::resolve).filter(Files::isDirectory).forEach(this::parcourir);
        return fichiers;
    }

    private void parcourir(Path racine) {
        try (var chemins = Files.walk(racine)) {
            var trouves = chemins.filter(c -> !Files.isDirectory(c)).limit(FICHIERS_MAX + 1L).sorted().toList();
            if (trouves.size() > FICHIERS_MAX) {
                faute(racine, 1, 1, "plus de " + FICHIERS_MAX + " fichiers", "donnez le dossier des seuls règlements et campagnes");
                return;
            }
            trouves.forEach(this::lire);
        } catch (IOException | java.io.UncheckedIOException panne) {
            faute(racine, 1, 1, "ce dossier ne se lit pas", "vérifiez qu’il vous est permis de le lire");
        }
    }

    private void lire(Path chemin) {
        var nom = chemin.getFileName().toString();
        if (nom.endsWith(".yml")) {
            faute(chemin, 1, 1, "ce fichier n’est pas lu : son nom finit par « .yml »", "renommez-le en « .yaml »");
        }
        if (!nom.endsWith(".yaml") || nom.startsWith(".")) {
            return;
        }
        if (!Files.isRegularFile(chemin)) {
            faute(chemin, 1, 1, "ce n’est pas un fichier ordinaire", "remplacez-le par un fichier de texte");
            return;
        }
        try (var flux = Files.newInputStream(chemin)) {
            var octets = flux.readNBytes(TAILLE_MAX + 1);
            if (octets.length > TAILLE_MAX) {
                faute(chemin, 1, 1, "ce fichier dépasse " + TAILLE_MAX / 1024 + " Kio", "découpez-le : une spécialité par fichier, un onglet par fichier");
                return;
            }
            decoder(chemin, octets);
        } catch (IOException panne) {
            faute(chemin, 1, 1, "ce fichier ne se lit pas", "vérifiez qu’il vous est permis de le lire");
        }
    }

    private void decoder(Path chemin, byte[] octets) {
        var decodeur = StandardCharsets.UTF_8.newDecoder();
        var entree = ByteBuffer.wrap(octets);
        try {
            var texte = decodeur.decode(entree).toString();
            fichiers.add(new Fichier(relatif(chemin), chemin.toString(), texte.startsWith("\ufeff") ? texte.substring(1) : texte));
        } catch (CharacterCodingException pasDuTexte) {
            var avant = new String(octets, 0, entree.position(), StandardCharsets.UTF_8);
            var ligne = (int) avant.chars().filter(c -> c == '\n').count() + 1;
            faute(chemin, ligne, avant.length() - avant.lastIndexOf('\n'), "un caractère n’est pas écrit en UTF-8",
                    "enregistrez le fichier en « UTF-8 » dans votre éditeur");
        }
    }

    private void faute(Path chemin, int ligne, int colonne, String probleme, String remede) {
        fichiers.add(new Fichier(relatif(chemin), chemin.toString(), "",
                Optional.of(Defaut.erreur(new Lieu(chemin.toString(), ligne, colonne), probleme, remede))));
    }

    private String relatif(Path chemin) {
        return dossier.relativize(chemin).toString().replace('\\', '/');
    }
}
