package fr.cyclades.candidature.web.inscription;

import fr.cyclades.candidature.web.VueActes;
import fr.cyclades.candidature.web.VueBureau;
import fr.cyclades.candidature.web.VueDocuments;
import fr.cyclades.candidature.web.VueEpreuves;
import fr.cyclades.candidature.web.VueFondements;
import fr.cyclades.candidature.web.VueTete;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.SectionRecap;
import java.util.List;

/**
 * « Mon inscription »: one version, as it was saved (R152, decision 11).
 *
 * @param numeroCandidat     « 260041872J », or empty
 * @param numeroInscription  « A06-27-000412-M »
 * @param recu               when the server received it, with the zone
 * @param remplacee          « Version 1, remplacée par la version 2 le … », or empty for the current version
 * @param amenagement        what remains of an aménagement asked, or null
 * @param pieces             what these answers ask for
 */
public record VueInscription(VueTete tete, Etat etat, Etat amenagement, String numeroCandidat, String numeroInscription, String recu, String remplacee,
        VueActes actes, VueDocuments documents, List<SectionRecap> sections, VueEpreuves epreuves, List<Piece> pieces, VueFondements fondements,
        VueBureau bureau) {

    /** A piece, and why it is asked. */
    public record Piece(String libelle, String motif) {}
}
