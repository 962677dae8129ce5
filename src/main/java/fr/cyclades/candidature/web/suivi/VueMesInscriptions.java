package fr.cyclades.candidature.web.suivi;

import fr.cyclades.candidature.web.VueDocument;
import fr.cyclades.candidature.web.VueTete;
import java.util.List;

/** « Mes inscriptions »: one line per saved inscription, with the shortcuts of the notices. */
public record VueMesInscriptions(List<Ligne> lignes, int page, int pages) {

    /**
     * One inscription.
     *
     * @param etat          « Enregistrée », « Désinscrite »…
     * @param recapitulatif the document, or null while there is none
     */
    public record Ligne(VueTete tete, String numero, String version, String etat, VueDocument recapitulatif, boolean vivante) {}
}
