package fr.cyclades.mesures;

import fr.cyclades.Patience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Hears every statement that PostgreSQL executes, through its own log. */
final class Enregistreur {

    /** @param valeurs of $1, $2…; null for NULL */
    record Ordre(String sql, List<String> valeurs) {}

    private static final Pattern ENTREE = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d [^\\[]*\\[\\d+\\] (\\w+):  (.*)$", Pattern.DOTALL);
    private static final Pattern EXECUTE = Pattern.compile("(?:execute [^:]*|statement): (.*)", Pattern.DOTALL);
    private static final Pattern VALEUR = Pattern.compile("\\$\\d+ = (?:NULL|'([^']*+(?:''[^']*+)*+)')");

    private static final String MARQUE = "marque-de-mesure-";

    private final Path journal;
    private long debut;

    Enregistreur(Path journal) {
        this.journal = journal;
    }

    void commencer(Connection administrateur) throws SQLException, IOException {
        regler(administrateur, "all", "alter system set log_statement = 'all'");
        debut = marquer(administrateur);
    }

    List<Ordre> finir(Connection administrateur) throws SQLException, IOException {
        var fin = marquer(administrateur);
        regler(administrateur, "none", "alter system reset log_statement");
        var entrees = new String(Files.readAllBytes(journal), (int) debut, (int) (fin - debut), StandardCharsets.UTF_8).split("\n(?=\\d{4}-\\d\\d-\\d\\d )");
        return ordres(List.of(entrees)).stream().filter(o -> !o.sql().contains(MARQUE)).toList();
    }

    /** Until the server says that it obeys. */
    private static void regler(Connection administrateur, String attendu, String reglage) throws SQLException {
        try (var ordre = administrateur.createStatement()) {
            ordre.execute(reglage);
            ordre.execute("select pg_reload_conf()");
        }
        Patience.jusqua(() -> lire(administrateur, "show log_statement").equals(attendu));
    }

    /** @return the size of the log once it holds a statement that only we make: all that came before is written */
    private long marquer(Connection administrateur) throws SQLException, IOException {
        var marque = MARQUE + System.nanoTime();
        lire(administrateur, "select '" + marque + "'");
        Patience.jusqua(() -> Files.readString(journal).contains(marque));
        return Files.size(journal);
    }

    private static String lire(Connection administrateur, String question) throws SQLException {
        try (var ordre = administrateur.createStatement(); var reponse = ordre.executeQuery(question)) {
            reponse.next();
            return reponse.getString(1);
        }
    }

    private static List<Ordre> ordres(List<String> entrees) {
        var ordres = new ArrayList<Ordre>();
        for (var entree : entrees) {
            var lue = ENTREE.matcher(entree.strip());
            if (!lue.matches()) {
                continue;
            }
            var execute = EXECUTE.matcher(lue.group(2));
            if (lue.group(1).equals("LOG") && execute.matches()) {
                ordres.add(new Ordre(execute.group(1).strip(), List.of()));
            } else if (lue.group(1).equals("DETAIL") && !ordres.isEmpty()) {
                ordres.add(new Ordre(ordres.removeLast().sql(), valeurs(lue.group(2))));
            }
        }
        return ordres;
    }

    private static List<String> valeurs(String detail) {
        var valeurs = new ArrayList<String>();
        VALEUR.matcher(detail).results().forEach(v -> valeurs.add(v.group(1) == null ? null : v.group(1).replace("''", "'")));
        return valeurs;
    }
}
