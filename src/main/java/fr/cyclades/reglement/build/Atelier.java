package fr.cyclades.reglement.build;

import fr.cyclades.reglement.cel.Compilateur;
import fr.cyclades.reglement.cel.Expression;
import fr.cyclades.reglement.cel.Texte;
import fr.cyclades.reglement.cel.Typographie;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Lieu;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import fr.cyclades.reglement.yaml.Noeud.Scalaire;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What every part of the building needs: compile, read, tell faults. */
final class Atelier {

    final Liasse liasse;
    final Defauts defauts;
    private final List<Condition> conditions = new ArrayList<>();
    private final Set<String> lectures = new HashSet<>();
    private final Map<String, Lieu> lieux = new HashMap<>();
    private Compilateur compilateur;

    /** A condition, or an expression in a text, and where it is written. */
    record Condition(Scalaire ecrite, Expression expression) {
    }

    Atelier(Liasse liasse, Defauts defauts) {
        this.liasse = liasse;
        this.defauts = defauts;
    }

    void outiller(Compilateur outil) {
        compilateur = outil;
    }

    /** @param permises which of {@code o} and {@code l} exist here */
    Optional<Expression> condition(Objet objet, String cle, Set<String> permises) {
        return retenir(objet.scalaire(cle).flatMap(ecrit -> compilateur.condition(ecrit, defauts)), objet, cle, permises);
    }

    /** A whole number. */
    Optional<Expression> entier(Objet objet, String cle) {
        return retenir(objet.scalaire(cle).flatMap(ecrit -> compilateur.entier(ecrit, defauts)), objet, cle, Set.of());
    }

    private Optional<Expression> retenir(Optional<Expression> expression, Objet objet, String cle, Set<String> permises) {
        expression.ifPresent(e -> {
            conditions.add(new Condition(objet.scalaire(cle).orElseThrow(), e));
            lectures.addAll(e.references().lectures());
            for (var variable : List.of("o", "l")) {
                if (e.references().variables().contains(variable) && !permises.contains(variable)) {
                    defauts.ajouter(objet.scalaire(cle).orElseThrow().lieu(), "« " + variable + " » n’existe pas ici",
                            variable.equals("o") ? "o n’existe que dans proposee_si et les choix"
                                    : "l n’existe que pour les acquis et les règles « pour_chaque: ligne »");
                }
            }
        });
        return expression;
    }

    Optional<Expression> condition(Objet objet, String cle) {
        return condition(objet, cle, Set.of());
    }

    /** All those compiled so far, with the expressions of texts. */
    List<Condition> conditions() {
        return conditions;
    }

    /** All that the conditions and texts compiled so far read. */
    Set<String> lectures() {
        return Set.copyOf(lectures);
    }

    /** Remembers where something is written. @param genre {@code regle}, {@code champ}… */
    void situer(String genre, String code, Lieu lieu) {
        lieux.put(genre + " " + code, lieu);
    }

    Map<String, Lieu> lieux() {
        return lieux;
    }

    Texte texte(Objet objet, String cle) {
        var texte = objet.scalaire(cle).map(ecrit -> compilateur.texte(ecrit, defauts)).orElse(Texte.VIDE);
        if (!texte.estFixe()) {
            texte.expressions().forEach(e -> conditions.add(new Condition(objet.scalaire(cle).orElseThrow(), e)));
            lectures.addAll(texte.lectures());
        }
        return texte;
    }

    /** A text that everybody reads alike: an expression would be shown as it is written. */
    String sansExpression(Objet objet, String cle) {
        objet.scalaire(cle).filter(s -> s.texte().contains("{")).ifPresent(s -> faute(s.lieu(),
                "« " + cle + " » ne lit pas d’expression entre accolades : elle se montrerait telle quelle", "écrivez un texte simple"));
        return fixe(objet, cle);
    }

    static String fixe(Objet objet, String cle) {
        return Typographie.soigner(objet.texte(cle));
    }

    static List<String> fixes(Objet objet, String cle) {
        return objet.textes(cle).stream().map(Typographie::soigner).toList();
    }

    void faute(Lieu lieu, String probleme, String remede) {
        defauts.ajouter(lieu, probleme, remede);
    }

    void avertir(Lieu lieu, String probleme, String remede) {
        defauts.avertir(lieu, probleme, remede);
    }

    Optional<LocalDate> date(Objet objet, String cle) {
        return objet.scalaire(cle).flatMap(ecrit -> {
            try {
                return Optional.of(LocalDate.parse(ecrit.texte()));
            } catch (DateTimeException impossible) {
                faute(ecrit.lieu(), "la date « " + ecrit.texte() + " » n’existe pas", finDuMois(ecrit.texte()));
                return Optional.empty();
            }
        });
    }

    /** The remedy for the 31st of November. */
    private static String finDuMois(String ecrite) {
        try {
            var mois = YearMonth.parse(ecrite.substring(0, 7));
            return "ce mois-là finit le " + mois.atEndOfMonth() + " ; vérifiez la notice";
        } catch (DateTimeException | IndexOutOfBoundsException illisible) {
            return "écrivez AAAA-MM-JJ";
        }
    }

    /** « Notice S1, 5 – Épreuves, R78 ». */
    static String source(Objet objet) {
        var source = objet.objet("source");
        var dit = new ArrayList<String>();
        if (source.a("notice")) {
            dit.add("notice " + source.texte("notice"));
        }
        dit.add(fixe(source, "section"));
        dit.add(fixe(source, "texte"));
        dit.add(String.join(" ", source.textes("regle")));
        dit.removeIf(String::isEmpty);
        var phrase = String.join(", ", dit);
        return phrase.isEmpty() ? "" : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }
}
