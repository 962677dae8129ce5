package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.journal.Acte;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An act, or the openings of one person that follow one another in one day: whoever answers a telephone call opens a file and its pieces ten times.
 *
 * @param derniere the last of them, which is shown; {@code nombre} how many they are
 */
record Lecture(Acte derniere, int nombre) {

    private static final Set<String> OUVERTURES = Set.of("dossier_ouvert", "piece_ouverte", "demande_ouverte", "amenagement_ouvert");

    /** @param actes the last first */
    static List<Lecture> grouper(List<Acte> actes, ZoneId zone) {
        var lectures = new ArrayList<Lecture>();
        for (var acte : actes) {
            if (!lectures.isEmpty() && lectures.getLast().prolonge(acte, zone)) {
                lectures.add(new Lecture(lectures.getLast().derniere, lectures.removeLast().nombre + 1));
            } else {
                lectures.add(new Lecture(acte, 1));
            }
        }
        return lectures;
    }

    private boolean prolonge(Acte acte, ZoneId zone) {
        return OUVERTURES.contains(acte.nature()) && OUVERTURES.contains(derniere.nature()) && acte.auteur().equals(derniere.auteur())
                && acte.quand().atZone(zone).toLocalDate().equals(derniere.quand().atZone(zone).toLocalDate());
    }

    /** « , et 3 autres ouvertures », or nothing. */
    String autres() {
        return nombre == 1 ? "" : nombre == 2 ? ", et une autre ouverture" : ", et " + (nombre - 1) + " autres ouvertures";
    }
}
