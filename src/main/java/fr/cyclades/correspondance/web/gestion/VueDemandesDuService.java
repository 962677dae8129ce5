package fr.cyclades.correspondance.web.gestion;

import fr.cyclades.correspondance.web.demandes.VueDemandes.VueDemande;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ResumeErreurs;
import java.util.List;

/**
 * The demandes of a service, or one of them.
 *
 * @param qui    who asks, for one demande only; {@code dossier} address of the candidature
 * @param fermee already answered
 */
public record VueDemandesDuService(List<VueDemande> demandes, int page, int pages, String qui, boolean fermee, Champ decision, Champ reponse,
        ResumeErreurs resume, String fait) {

    static VueDemandesDuService liste(List<VueDemande> demandes, int page, int pages) {
        return new VueDemandesDuService(demandes, page, pages, "", true, null, null, null, null);
    }

    public VueDemande demande() {
        return demandes.getFirst();
    }
}
