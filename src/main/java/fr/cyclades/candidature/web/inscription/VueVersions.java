package fr.cyclades.candidature.web.inscription;

import fr.cyclades.candidature.Difference;
import fr.cyclades.candidature.web.VueTete;
import java.util.List;

/** The versions of an inscription, the last one first, each with what it changed (R157, decision 21). */
public record VueVersions(VueTete tete, List<Numerotee> versions, int page, int pages) {

    /**
     * One version.
     *
     * @param quand       « mardi 24 novembre 2026 à 20 h 31 (heure de Paris) »
     * @param auteur      « par vous », « par le bureau »
     * @param motif       why the service corrected, or empty
     * @param mention     « Version actuelle », « Première version », or empty
     * @param differences from the one before
     * @param identique   saved again without any change
     */
    public record Numerotee(int numero, String quand, String auteur, String motif, String mention, List<Difference> differences, boolean identique) {}
}
