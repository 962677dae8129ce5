package fr.cyclades.reglement.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The files that {@code docs/ecrire-un-reglement.md} tells its reader to write, taken from its text. */
public final class Guide {

    private static final Pattern FICHIER = Pattern.compile("```yaml\n# fichier : (\\S+)\n(.*?)```", Pattern.DOTALL);

    private Guide() {
    }

    static String texte() {
        return lire(Path.of("docs/ecrire-un-reglement.md"));
    }

    static Map<String, String> fichiers() {
        var fichiers = new LinkedHashMap<String, String>();
        FICHIER.matcher(texte()).results().forEach(r -> fichiers.put(r.group(1), r.group(2)));
        return fichiers;
    }

    public static void ecrire(Path dossier) {
        fichiers().forEach((chemin, texte) -> ecrire(dossier, chemin, texte.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    static void ecrire(Path dossier, String chemin, byte[] octets) {
        try {
            Files.createDirectories(dossier.resolve(chemin).getParent());
            Files.write(dossier.resolve(chemin), octets);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }
}
