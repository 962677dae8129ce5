package fr.cyclades.architecture;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a source file says outside its comments. */
final class Sources {

    private static final Pattern JAVA = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])'|\"\"\"(?<bloc>.*?)\"\"\"|\"(?<chaine>(?:\\\\.|[^\"\\\\\\n])*)\"", Pattern.DOTALL);
    private static final Pattern COMMENTAIRE_SQL = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private Sources() {}

    /** The strings and text blocks of a Java file, or the whole of an SQL file, comments left out. */
    static Stream<String> textes(Path fichier) {
        var contenu = Plan.lire(fichier);
        return fichier.toString().endsWith(".sql")
                ? Stream.of(COMMENTAIRE_SQL.matcher(contenu).replaceAll(" "))
                : JAVA.matcher(contenu).results().map(Sources::texte).filter(t -> !t.isEmpty());
    }

    private static String texte(MatchResult trouve) {
        var bloc = trouve.group(1);
        var chaine = trouve.group(2);
        return bloc != null ? bloc : chaine != null ? chaine : "";
    }
}
