package fr.cyclades.candidature;

import fr.cyclades.reglement.EpreuveRetenue;
import fr.cyclades.reglement.EpreuveRetenue.Statut;
import fr.cyclades.socle.Civilite;
import fr.cyclades.socle.EnFrancais;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The status of an épreuve, and what it weighs, as they read on pages and documents. */
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

    /** « coefficient 4 · 3 h 30 », « sans coefficient », or empty: what the règlement does not know stays unsaid. How long it lasts is for who sits it. */
    public static String poids(EpreuveRetenue epreuve) {
        return Stream.of(epreuve.coefficient().map(EnFrancais::coefficient).orElse(""),
                        epreuve.dureeMinutes().filter(_ -> epreuve.statut() == Statut.INSCRIT).map(EnFrancais::dureeEnMinutes).orElse(""))
                .filter(texte -> !texte.isEmpty()).collect(Collectors.joining(" · "));
    }
}
