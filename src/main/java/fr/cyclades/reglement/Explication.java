package fr.cyclades.reglement;

import java.util.List;
import java.util.Locale;

/**
 * Why something follows from the answers: for authors, agents and candidates.
 *
 * @param genre what is explained; {@code code} of the épreuve, pièce or rule
 * @param decision what was decided, readable: « Inscrit », « demandée », the sentence of the refusal
 * @param regle the condition as written, or empty when it holds for everybody
 * @param valeurs what the condition read, readable
 * @param source the text that says so, or empty
 * @param lieu where it is written, {@code fichier:ligne:colonne}
 */
public record Explication(Genre genre, String code, String decision, String regle, List<Valeur> valeurs, String source, String lieu) {

    public Explication {
        valeurs = List.copyOf(valeurs);
    }

    /** Several lines, for a terminal or a plain text. */
    public String enTexte() {
        var lignes = new StringBuilder("  " + code + " · " + decision);
        if (regle.isEmpty() && genre != Genre.REFUS) {
            lignes.append("\n      règle   : vaut pour tous");
        } else if (!regle.isEmpty()) {
            lignes.append("\n      règle   : ").append(regle);
        }
        valeurs.forEach(v -> lignes.append("\n      valeur  : ").append(v.nom()).append(" = ").append(v.valeur()));
        if (!source.isEmpty()) {
            lignes.append("\n      source  : ").append(source);
        }
        return lignes.append("\n      écrit à : ").append(lieu).toString();
    }

    /**
     * A source as a candidate reads it: « Notice aux candidats, 5 - Epreuves, E7 », « Arrêté du 1er mars 2016 »; empty when it founds nothing
     * (a choice of ours). Without our numbering of the notices and of their rules, nor what we say of them.
     */
    public static String fondement(String source) {
        var lisible = source.replaceFirst("^Notice S\\d+", "Notice aux candidats").replaceFirst("[ \\u00a0\\u202f]?; (?:notice )?S\\d\\b.*$", "").replaceFirst(",? ?R\\d+(?: R\\d+)*$", "");
        return lisible.matches("S\\d\\b.*") || lisible.toLowerCase(Locale.FRENCH).contains("choix de cyclades") ? "" : lisible;
    }

    /** All of an evaluation, under one heading for each kind. */
    public static String enTexte(List<Explication> explications) {
        var texte = new StringBuilder();
        for (var genre : Genre.values()) {
            var siennes = explications.stream().filter(e -> e.genre() == genre).toList();
            texte.append("\n").append(genre.titre).append(siennes.isEmpty() ? " : aucun" + genre.accord : "").append("\n");
            siennes.forEach(e -> texte.append(e.enTexte()).append("\n"));
        }
        return texte.toString().stripTrailing();
    }

    /** What is explained. */
    public enum Genre {
        EPREUVE("Épreuves", "e"), PIECE("Pièces demandées", "e"), REFUS("Refus et avertissements", "");

        private final String titre;
        private final String accord;

        Genre(String titre, String accord) {
            this.titre = titre;
            this.accord = accord;
        }
    }

    /** @param nom readable: the question, « paramètre de la campagne »…; {@code valeur} « sans réponse » when there is none */
    public record Valeur(String nom, String valeur) {
    }
}
