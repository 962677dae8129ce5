package fr.cyclades.reglement.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All the files of definitions: those of the class path, then those of further folders. A file of a later folder replaces the one
 * with the same path.
 */
public final class Fichiers {

    private static final String ENTETE = "#!fichier ";

    private Fichiers() {
    }

    public static List<Fichier> tous(List<Path> dossiers) {
        SortedMap<String, Fichier> fichiers = new TreeMap<>();
        duCheminDeClasses().forEach(f -> fichiers.put(f.chemin(), f));
        dossiers.forEach(dossier -> duDossier(dossier).forEach(f -> fichiers.put(f.chemin(), f)));
        return List.copyOf(fichiers.values());
    }

    private static List<Fichier> duCheminDeClasses() {
        var fichiers = new ArrayList<Fichier>();
        try {
            var resolveur = new PathMatchingResourcePatternResolver();
            for (var racine : List.of("reglements", "campagnes")) {
                for (var ressource : resolveur.getResources("classpath*:" + racine + "/**/*.yaml")) {
                    var url = ressource.getURL().toString();
                    var chemin = url.substring(url.lastIndexOf("/" + racine + "/") + 1);
                    fichiers.add(new Fichier(chemin, ressource.getContentAsString(StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
        return fichiers;
    }

    /** @param dossier holds {@code reglements/} or {@code campagnes/}; what cannot be read is told by {@link Fichier#faute()} */
    public static List<Fichier> duDossier(Path dossier) {
        return new Dossier(dossier).lire();
    }

    /** Several files as one text, which {@link #delier} reads back. */
    public static String lier(Collection<Fichier> fichiers) {
        return fichiers.stream().map(f -> ENTETE + f.chemin() + "\n" + f.texte().stripTrailing() + "\n")
                .sorted().collect(Collectors.joining());
    }

    /** The paths of the files that a text of {@link #lier} holds. */
    public static Stream<String> chemins(String texte) {
        return texte.lines().filter(l -> l.startsWith(ENTETE)).map(l -> l.substring(ENTETE.length()));
    }

    /** @param etiquette said before the path in faults */
    public static List<Fichier> delier(String texte, String etiquette) {
        var fichiers = new ArrayList<Fichier>();
        for (var morceau : ("\n" + texte).split("\n" + ENTETE)) {
            var fin = morceau.indexOf('\n');
            if (fin > 0) {
                var chemin = morceau.substring(0, fin);
                fichiers.add(new Fichier(chemin, etiquette + chemin, morceau.substring(fin + 1)));
            }
        }
        return fichiers;
    }
}
