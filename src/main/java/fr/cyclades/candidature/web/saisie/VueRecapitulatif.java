package fr.cyclades.candidature.web.saisie;

import fr.cyclades.candidature.web.VueEpreuves;
import fr.cyclades.candidature.web.VueFondements;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.SectionRecap;
import java.util.List;

/**
 * Everything, to read again before « Enregistrer ».
 *
 * @param saisie      the tab itself: its own fields if it has any, its buttons
 * @param sections    the tabs, with what was answered
 * @param epreuves    the épreuves, with their status
 * @param pieces      what will have to be provided, by deadline
 * @param premier     link to the first thing to mend, or null when nothing is
 * @param raison      why the button is disabled, or an empty string
 * @param ensuite     what pressing does
 */
public record VueRecapitulatif(VueOnglet saisie, List<SectionRecap> sections, VueEpreuves epreuves,
        List<Pieces> pieces, VueFondements fondements, Lien premier, String raison, String ensuite) {

    /** Pieces of one deadline. @param quand « À envoyer par la poste au plus tard le … » */
    public record Pieces(String quand, List<Piece> pieces) {}

    /** A piece that these answers ask for, and why. */
    public record Piece(String libelle, String motif) {}
}
