package fr.cyclades.reglement;

import fr.cyclades.socle.Refus;

/**
 * One thing to say about the answers.
 *
 * @param gravite amber, red or blue (screens: rule 5)
 * @param onglet code of the tab where it is repaired
 * @param refus code of the rule, French sentence with the remedy, field ({@code acquis.U31.note} inside a grid), source
 */
public record Constatation(Gravite gravite, String onglet, Refus refus) {

    /** What it prevents. */
    public enum Gravite {
        /** An answer is missing. */
        MANQUE,
        /** An answer contradicts a rule or cannot be understood. */
        ERREUR,
        /** To be read; forbids nothing. */
        AVERTISSEMENT
    }

    public boolean bloque() {
        return gravite != Gravite.AVERTISSEMENT;
    }
}
