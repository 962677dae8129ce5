package fr.cyclades.reglement.cel;

import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.EcritAutrement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The faults of the CEL compiler, in French with a remedy, for the commonest ones. */
final class EnFrancaisCel {

    /** What our macro says of it, before the text that was written. */
    static final String DATE_IMPOSSIBLE = "date impossible : ";
    private static final Pattern CHAMP = Pattern.compile("undefined field '([^']*)'.*");
    private static final Pattern NOM = Pattern.compile("undeclared reference to '([^']*)'.*");
    private static final Pattern TYPES = Pattern.compile(
            "found no matching overload for '([^']*)' applied to '([^']*)'.*", Pattern.DOTALL);

    private static final Map<String, String> APPELS = Map.of("nb", "nb(liste)", "date", "date('2024-05-07')", "minuscule", "minuscule(texte)",
            "compte", "compte(nombre, 'mot au singulier')", "joindre", "joindre(liste)", "sans_doublon", "sans_doublon(liste)",
            "age_entre", "age_au(date)", "annees_entre", "annees_entre(date, date)",
            "mois_entre", "mois_entre(date, date)", "annees_jusqua", "dans_les_annees(date, nombre)");

    /** What is written before a parenthesis: after nothing, then after a point. */
    private static final List<String> MOTS = List.of("nb", "age_au", "dans_les_annees", "annees_entre", "mois_entre", "date", "compte", "minuscule", "joindre",
            "sans_doublon", "has", "double", "int", "string");
    private static final List<String> SUFFIXES = List.of("startsWith", "endsWith", "contains", "matches", "exists", "all", "filter", "map", "size",
            "getFullYear", "getMonth", "getDate");

    private EnFrancaisCel() {
    }

    static String phrase(String message) {
        if (message.startsWith(DATE_IMPOSSIBLE)) {
            return "« " + message.substring(DATE_IMPOSSIBLE.length()) + " » n’est pas une date";
        }
        var champ = CHAMP.matcher(message);
        if (champ.matches()) {
            return "« " + champ.group(1) + " » n’est pas un champ déclaré";
        }
        var nom = NOM.matcher(message);
        if (nom.matches()) {
            return "« " + nom.group(1) + " » n’est pas un nom connu";
        }
        var types = TYPES.matcher(message);
        if (types.matches()) {
            return "« " + operateur(types.group(1)) + " » ne s’applique pas à " + types.group(2)
                    .replace("string", "texte").replace("int", "entier").replace("double", "nombre").replace("bool", "vrai/faux")
                    .replace("list", "liste").replace("google.protobuf.Timestamp", "date").replace("timestamp", "date");
        }
        return message;
    }

    private static String operateur(String nom) {
        return nom.matches("@?[a-z]\\w*") ? nom.replace("@", "") : nom.replace("_", "");
    }

    static String remede(String message, String source) {
        if (message.startsWith(DATE_IMPOSSIBLE)) {
            return EcritAutrement.jour(message.substring(DATE_IMPOSSIBLE.length())).map(j -> "écrivez date('" + j + "')")
                    .orElse("écrivez l’année, le mois, le jour, d’une date qui existe : date('2027-01-31')");
        }
        if (CHAMP.matcher(message).matches()) {
            return "vérifiez le code du champ (r., t., n.), de l’attribut (s., o., a.) ou du paramètre (p.)";
        }
        var nom = NOM.matcher(message);
        if (nom.matches()) {
            var appel = Pattern.compile("(\\.?)\\b" + Pattern.quote(nom.group(1)) + "\\s*\\(").matcher(source);
            return appel.find() ? Defauts.plutot(nom.group(1), appel.group(1).isEmpty() ? MOTS : SUFFIXES)
                    : "un texte s’écrit entre apostrophes ; les variables sont r, t, n, a, s, k, p, u, o et l";
        }
        var types = TYPES.matcher(message);
        if (types.matches() && APPELS.containsKey(types.group(1))) {
            return "écrivez " + APPELS.get(types.group(1));
        }
        if (types.matches() && Set.of("(double, int)", "(int, double)").contains(types.group(2))) {
            return "une note, un nombre à virgule se compare à 10.0 ; un entier, à 10";
        }
        if (types.matches() && types.group(1).matches("_[!=]=_") && types.group(2).contains("list(") && types.group(2).contains(", string)")) {
            return "plusieurs réponses sont une liste : 'CODE' in r.champ, ou !('CODE' in r.champ)";
        }
        if (types.matches() && types.group(1).equals("@in")) {
            return "« in » cherche dans une liste ; une seule réponse se compare : r.champ == 'CODE', ou r.champ in ['A', 'B']";
        }
        return TYPES.matcher(message).matches() ? "comparez des choses de même nature : 'texte', 12, 12.0, date('2024-05-07')" : "";
    }
}
