package fr.cyclades.habillage;

import java.util.List;

/**
 * A section of a récapitulatif: what was answered in one tab. Drawn by {@code recap}.
 *
 * @param ancre  {@code id} of the section
 * @param etat   « Complet », « 1 erreur », « À compléter », or null
 * @param action « Modifier », « Compléter », « Corriger », or null when nothing can be changed
 */
public record SectionRecap(String titre, String ancre, Badge etat, Lien action, List<Ligne> lignes) {

    /**
     * A question and its answer.
     *
     * @param precision what follows the answer, in grey, or null
     * @param ton       null, or the tone of the remark
     * @param remarque  what is missing or contradictory, or null
     */
    public record Ligne(String libelle, String valeur, String precision, Ton ton, String remarque) {

        public static Ligne de(String libelle, String valeur) {
            return new Ligne(libelle, valeur, null, null, null);
        }

        public Ligne avecPrecision(String precision) {
            return new Ligne(libelle, valeur, precision, ton, remarque);
        }

        public Ligne avecRemarque(Ton ton, String remarque) {
            return new Ligne(libelle, valeur, precision, ton, remarque);
        }
    }
}
