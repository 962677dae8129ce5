package fr.cyclades.justificatif.mail;

import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import java.util.List;

/** A mail about the pieces of a candidature. @param pieces those it is about; {@code suites} what comes next, one sentence each */
public record VueLettre(String titre, String salutation, Etat etat, String examen, String piecesTitre, List<Piece> pieces, List<String> suites,
        Lien bouton, Service service) {

    /** @param statut « Non conforme », or empty; {@code information} words of the service, or empty */
    public record Piece(String libelle, String statut, String information) {}

    public record Service(String fonction, List<String> lignes) {}
}
