package fr.cyclades.candidature.mail;

import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.SectionRecap.Ligne;
import java.util.List;

/**
 * A mail about a candidature: the sentence first, then what is worth keeping.
 *
 * @param faits       numbers, version, dates
 * @param changements what a modification changed, or empty
 * @param pieces      what is to be provided, by deadline; or empty
 * @param suites      what comes next, one paragraph each
 * @param service     who is in charge, or null
 */
public record VueLettre(String titre, String salutation, Etat etat, List<Ligne> faits, List<Changement> changements,
        List<Pieces> pieces, List<String> suites, Lien bouton, Service service) {

    /** @param avant « (rien) » when it was not there */
    public record Changement(String libelle, String avant, String apres) {}

    /** Pieces of one deadline. @param titre until when; {@code adresse} where they are posted, or empty */
    public record Pieces(String titre, String adresse, List<String> lignes) {}

    /** @param lignes addresses and telephones */
    public record Service(String fonction, List<String> lignes) {}
}
