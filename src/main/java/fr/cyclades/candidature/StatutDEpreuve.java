package fr.cyclades.candidature;

import fr.cyclades.reglement.EpreuveRetenue;
import fr.cyclades.socle.Civilite;

/** The status of an épreuve as it reads on pages and documents. */
public final class StatutDEpreuve {

    private StatutDEpreuve() {}

    /** « Inscrite », « Dispense demandée », « Note conservée : 12/20 ». */
    public static String enFrancais(EpreuveRetenue epreuve, Civilite civilite) {
        return switch (epreuve.statut()) {
            case INSCRIT -> civilite.accorder("Inscrit", "Inscrite", "Inscrit");
            case NON_INSCRIT -> civilite.accorder("Non inscrit", "Non inscrite", "Non inscrit");
            case DISPENSE -> "Dispense demandée";
            case NOTE_CONSERVEE -> epreuve.note().isEmpty() ? "Note conservée" : "Note conservée\u00a0: " + epreuve.note() + "/20";
        };
    }
}
