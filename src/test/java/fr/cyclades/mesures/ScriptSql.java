package fr.cyclades.mesures;

import fr.cyclades.mesures.Enregistreur.Ordre;
import fr.cyclades.mesures.Population.Personne;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The statements heard during one inscription, as a script of pgbench that can be played again and again: the person comes from
 * {@code mesure.personne}, the identifiers that were drawn are drawn anew, everything else is bound as it was.
 */
final class ScriptSql {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMERO = Pattern.compile("\\d{9}[A-Z]|A\\d\\d-?\\d\\d-?\\d{6}-?[A-Z]");
    private static final Pattern PARAMETRE = Pattern.compile("\\$(\\d+)");

    /** SQL expression of a value that differs at each play, to the name of its variable. */
    private final Map<String, String> tirees = new LinkedHashMap<>();
    /** Variables given on the command line. */
    private final Map<String, String> fixes = new LinkedHashMap<>();
    private final Map<String, String> identifiants = new LinkedHashMap<>();
    private final StringBuilder corps = new StringBuilder();

    ScriptSql(List<Ordre> ordres, Personne personne) {
        identifiants.put(personne.candidat().toString(), "p.candidat::text");
        identifiants.put(personne.compte().toString(), "p.compte::text");
        var jeton = "\\x" + HexFormat.of().formatHex(personne.session().empreinte());
        ordres.stream().filter(o -> !o.sql().startsWith("alter system") && !o.sql().contains("pg_reload_conf"))
                .forEach(o -> corps.append(PARAMETRE.matcher(o.sql()).replaceAll(p -> java.util.regex.Matcher.quoteReplacement(
                        variable(o.valeurs().get(Integer.parseInt(p.group(1)) - 1), jeton)))).append(";\n"));
    }

    private String variable(String valeur, String jeton) {
        if (valeur == null) {
            return "null";
        }
        if (valeur.isEmpty()) { // pgbench knows no empty variable
            return "''";
        }
        if (valeur.equals(jeton)) {
            return ":" + tirees.computeIfAbsent("p.jeton", x -> "jeton");
        }
        if (NUMERO.matcher(valeur).matches()) {
            return ":" + tirees.computeIfAbsent("'M' || p.rang || '-" + valeur + "'", x -> "t" + tirees.size());
        }
        if (UUID.matcher(valeur).find() && valeur.length() < 200) {
            return ":" + tirees.computeIfAbsent(expression(valeur), x -> "t" + tirees.size());
        }
        return ":" + fixes.computeIfAbsent(valeur, x -> "f" + fixes.size());
    }

    /** « recap:1b2c…/1 » with its identifier replaced by one drawn for this play. */
    private String expression(String valeur) {
        var litteral = "'" + valeur.replace("'", "''") + "'";
        return UUID.matcher(litteral).replaceAll((MatchResult u) -> java.util.regex.Matcher.quoteReplacement(
                "' || " + identifiants.computeIfAbsent(u.group(), x -> "u.u" + identifiants.size()) + " || '"));
    }

    String texte() {
        var tirages = identifiants.values().stream().filter(i -> i.startsWith("u.")).map(i -> "gen_random_uuid()::text as " + i.substring(2)).toList();
        var colonnes = tirees.entrySet().stream().map(t -> t.getKey() + " as " + t.getValue()).toList();
        return "select " + String.join(", ", colonnes) + " from mesure.personne p, (select " + String.join(", ", tirages)
                + ") u where p.rang = (select nextval('mesure.rang')) \\gset\n" + corps;
    }

    Map<String, String> variables() {
        var variables = new LinkedHashMap<String, String>();
        fixes.forEach((valeur, nom) -> variables.put(nom, valeur));
        return variables;
    }
}
