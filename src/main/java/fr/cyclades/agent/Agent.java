package fr.cyclades.agent;

import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Civilite;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who works for an exam service.
 *
 * @param service as printed under the name of the site
 * @param aChoisi a password was chosen: the agent can sign in
 * @param actif   else the agent can no longer sign in; what was done stays signed
 */
public record Agent(UUID id, Civilite civilite, String nom, String prenom, String service, AdresseMail adresse, boolean aChoisi,
        boolean actif, Instant cree) {

    /** « Mme Garnier », « M. Oudin », « Camille Roche »: how colleagues and candidates read it. */
    public String nomAffiche() {
        return nomAffiche(civilite, prenom, nom);
    }

    static String nomAffiche(Civilite civilite, String prenom, String nom) {
        return civilite.accorder("M.", "Mme", prenom) + "\u00a0" + nom;
    }
}
