package fr.cyclades.document;

import fr.cyclades.socle.EnFrancais;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A finished document to print.
 *
 * @param type       stable code, {@code recapitulatif}, {@code liste_des_pieces}
 * @param libelle    title in « Mes documents », the campagne's word (C3)
 * @param groupe     how the candidature is called in the list, « Baccalauréat professionnel, session 2027 »
 * @param version    version of the candidature it was printed from (C21)
 * @param fichier    name offered at download, without personal data, {@code recapitulatif-v2.pdf}
 * @param html       whole XHTML document, ready for the printer
 * @param zone       zone of the entité responsable, in which its dates are shown (decision 8)
 * @param lieu       how the place of the zone is named, « de La Réunion »
 * @param famille    when documents of several types follow one another (a decision, then its going back): their common name; of them,
 *                   {@link Verification} says that the last one alone is; otherwise empty
 */
public record APublier(
        UUID candidat, UUID candidature, String type, String libelle, String groupe, int version, String fichier, String html,
        ZoneId zone, String lieu, String famille) {

    /** A document that only its own later versions replace. */
    public APublier(
            UUID candidat, UUID candidature, String type, String libelle, String groupe, int version, String fichier, String html,
            ZoneId zone, String lieu) {
        this(candidat, candidature, type, libelle, groupe, version, fichier, html, zone, lieu, "");
    }

    /** A document whose dates are those of Paris. */
    public APublier(
            UUID candidat, UUID candidature, String type, String libelle, String groupe, int version, String fichier, String html) {
        this(candidat, candidature, type, libelle, groupe, version, fichier, html, EnFrancais.PARIS, "de Paris");
    }
}
