package fr.cyclades.candidature.web.suivi;

import fr.cyclades.candidature.web.VueActes;
import fr.cyclades.candidature.web.VueBureau;
import fr.cyclades.candidature.web.VueDocuments;
import fr.cyclades.candidature.web.VueTete;
import fr.cyclades.habillage.EtapeDeVie;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import java.util.List;

/**
 * A live candidature.
 *
 * @param action       the one thing to do, or null when it is somebody else's turn
 * @param paiement     what is to be paid, how and until when, or null
 * @param amenagement  what remains of an aménagement asked, or null
 * @param modification the sentence of a modification begun and not saved, or null
 */
public record VueCarte(VueTete tete, Etat etat, Etat paiement, Etat amenagement, Lien action, List<EtapeDeVie> etapes, VueActes actes, VueDocuments documents,
        VueBureau bureau, Etat modification) {

    /** One primary button a card: the pieces first, then the aménagement, then the modification. */
    public boolean aUneActionAvantLaModification() {
        return action != null || amenagement != null && amenagement.action() != null;
    }
}
