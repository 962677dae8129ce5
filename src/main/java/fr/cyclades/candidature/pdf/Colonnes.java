package fr.cyclades.candidature.pdf;

import fr.cyclades.candidature.Version.Ligne;
import fr.cyclades.candidature.Version.Section;
import fr.cyclades.candidature.pdf.VueRecapitulatif.Fiche;
import fr.cyclades.candidature.pdf.VueRecapitulatif.Reponse;
import java.util.ArrayList;
import java.util.List;

/** Answers in two columns of like height, in the order of the tabs; a tab cut between them has its title in both. */
record Colonnes(List<Section> sections) {

    /** Characters that hold on a line: of a question and of its answer, as a rule, then where the question is the longer. */
    private static final int QUESTION = 22;
    private static final int REPONSE = 37;
    private static final int LONGUE_QUESTION = 44;
    private static final int COURTE_REPONSE = 16;

    List<Fiche> gauche() {
        return colonne(0, coupure());
    }

    List<Fiche> droite() {
        return colonne(coupure(), total());
    }

    /** Of the taller column, in lines. */
    int hauteur() {
        return plusHaute(coupure());
    }

    private int total() {
        return sections.stream().mapToInt(s -> s.lignes().size()).sum();
    }

    /** How many answers at left make the taller column as low as can be. */
    private int coupure() {
        var meilleure = 0;
        for (var n = 1; n <= total(); n++) {
            if (plusHaute(n) < plusHaute(meilleure)) {
                meilleure = n;
            }
        }
        return meilleure;
    }

    private int plusHaute(int coupure) {
        return Math.max(hauteur(colonne(0, coupure)), hauteur(colonne(coupure, total())));
    }

    /** A title counts two lines. */
    private static int hauteur(List<Fiche> colonne) {
        return colonne.stream().mapToInt(fiche -> 2 + fiche.reponses().stream().mapToInt(Colonnes::hauteur).sum()).sum();
    }

    private static int hauteur(Reponse r) {
        return 1 + Math.max((r.question().length() - 1) / (r.large() ? LONGUE_QUESTION : QUESTION),
                (r.reponse().length() - 1) / (r.large() ? COURTE_REPONSE : REPONSE));
    }

    private List<Fiche> colonne(int debut, int fin) {
        var colonne = new ArrayList<Fiche>();
        var passees = 0;
        for (var section : sections) {
            var premiere = Math.clamp(debut - passees, 0, section.lignes().size());
            var derniere = Math.clamp(fin - passees, 0, section.lignes().size());
            if (premiere < derniere) {
                colonne.add(new Fiche(section.titre() + (premiere > 0 ? " (suite)" : ""),
                        section.lignes().subList(premiere, derniere).stream().map(Colonnes::reponse).toList()));
            }
            passees += section.lignes().size();
        }
        return colonne;
    }

    private static Reponse reponse(Ligne ligne) {
        return new Reponse(ligne.libelle(), valeur(ligne), ligne.libelle().length() > QUESTION && valeur(ligne).length() <= COURTE_REPONSE);
    }

    /** The answer and its lesser text. */
    static String valeur(Ligne ligne) {
        var valeur = ligne.valeur().isEmpty() ? "non répondu" : ligne.valeur();
        if (ligne.precision().isEmpty()) {
            return valeur;
        }
        return valeur.endsWith(")") ? valeur + ", " + ligne.precision() : valeur + " (" + ligne.precision() + ")";
    }
}
