package fr.cyclades.candidature.web.inscription;

import fr.cyclades.candidature.web.VueBureau;
import fr.cyclades.candidature.web.VueDocuments;
import fr.cyclades.candidature.web.VueTete;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.FeuilleDeCalendrier;
import java.util.List;

/**
 * « N° Inscription ».
 *
 * @param titre     « C’est enregistré. Il reste vos pièces à déposer. »
 * @param amenagement what remains of an aménagement asked, or null
 * @param remplacee what becomes of the former version, or empty
 * @param recu      « lundi 23 novembre 2026 à 14 h 46 (heure de Paris) »
 * @param etapes    what remains to be done, in order
 * @param apres     what to do, in the words of the campagne, or empty; {@code ensuite} what comes next, one sentence each
 * @param accuse    the acknowledgement of receipt, one sentence each
 * @param limites   until when to modify, until when to provide the pieces
 */
public record VueNumero(VueTete tete, String titre, Etat etat, Etat amenagement, String remplacee, String numeroCandidat, String numeroInscription,
        String recu, int version, String mail, List<Etape> etapes, boolean aDesPieces, VueDocuments documents, String apres, List<String> ensuite, List<String> accuse,
        List<FeuilleDeCalendrier> limites, VueBureau bureau) {

    /**
     * A thing to do.
     *
     * @param pieces  listed under it, possibly none
     * @param imprime whether the récapitulatif is to be offered there
     */
    public record Etape(String titre, String texte, List<Piece> pieces, boolean imprime) {}

    /** @param quand until when and how, when it differs from the others, or empty */
    public record Piece(String libelle, String motif, String quand) {}
}
