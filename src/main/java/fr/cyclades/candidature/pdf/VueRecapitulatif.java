package fr.cyclades.candidature.pdf;

import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.SectionRecap;
import java.util.List;

/**
 * The récapitulatif of one version, on A4 paper (decision 37, R94).
 *
 * @param entete     letterhead and title
 * @param amenagement the sentence of the aménagement asked, or empty
 * @param numeros    numbers and last instant to modify
 * @param gauche     what was answered, in two columns of like height, {@code droite} the second one
 * @param suites     the answers that hold in a line each: consents, choices that the table of épreuves shows
 * @param pieces     what is to be provided
 * @param signatures one frame per person who signs; empty when the campagne asks no signed paper
 * @param valide     « Validé en ligne le … » in the place of the signature, or null
 * @param code       the code that recognises document and version, or null
 * @param mentions   acknowledgement of receipt, sanction, legal texts
 * @param serre      little room between the lines, so that all holds on one page
 */
public record VueRecapitulatif(Entete entete, Etat etat, String amenagement, List<SectionRecap.Ligne> numeros, List<Fiche> gauche, List<Fiche> droite,
        List<String> suites, List<Epreuve> epreuves, Pieces pieces, List<Signature> signatures, String valide, Code code,
        String mentions, boolean serre) {

    /** @param service letterhead, the académie first; {@code tampon} what a document that counts no more says, or null */
    public record Entete(String titre, String sousTitre, String description, List<String> service, String version, String date, String pied,
            String tampon) {}

    /** What was answered in one tab, or a part of it. */
    public record Fiche(String titre, List<Reponse> reponses) {}

    /** @param large the question is long and the answer short: the columns are cut elsewhere */
    public record Reponse(String question, String reponse, boolean large) {}

    /**
     * A line of the table of épreuves.
     *
     * @param rubrique title above it and those that follow, or empty
     * @param choix what was chosen, or the ground of a dispense
     * @param poids coefficient and duration, as far as they are known, or empty
     */
    public record Epreuve(String rubrique, String code, String intitule, String choix, String poids, String statut) {

        public String choixEtPoids() {
            return choix.isEmpty() || poids.isEmpty() ? choix + poids : choix + " · " + poids;
        }
    }

    /** @param titre « Pièces à fournir, au plus tard le … » */
    public record Pieces(String titre, String formats, List<Piece> lignes) {}

    /** A box to tick. */
    public record Piece(String code, String libelle, String motif) {}

    /** @param qui « Signature de la candidate »; {@code phrase} what signing declares */
    public record Signature(String qui, String phrase) {}

    /** @param cle eight characters */
    public record Code(String cle, int version) {}
}
