package fr.cyclades.compte;

import fr.cyclades.socle.Civilite;
import java.time.LocalDate;

/**
 * What the identity document says of a person.
 *
 * @param nomDUsage may be empty
 * @param prenoms   all of them, in the order of the document (R63); empty for who has none
 */
public record EtatCivil(
        Civilite civilite, String nomDeNaissance, String nomDUsage, String prenoms, LocalDate naissance, LieuDeNaissance lieu) {

    public String nomAffiche() {
        return nomAffiche(prenoms, nomDeNaissance, nomDUsage);
    }

    /** How a mail begins: nobody is called by his first name alone, and an address shared by a family tells whom it is about. */
    public String salutation() {
        return "Bonjour " + nomAffiche() + ",";
    }

    /** How the site addresses a person: « Nadia Benali », the first of the first names, then the name in use (R145). */
    public static String nomAffiche(String prenoms, String nomDeNaissance, String nomDUsage) {
        var prenom = prenoms.isEmpty() ? "" : prenoms.split("[ ,]+", 2)[0] + " ";
        return prenom + (nomDUsage.isEmpty() ? nomDeNaissance : nomDUsage);
    }
}
