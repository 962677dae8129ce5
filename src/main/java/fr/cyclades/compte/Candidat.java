package fr.cyclades.compte;

import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Civilite;
import fr.cyclades.socle.NumeroCandidat;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A person, as the identity document says.
 *
 * @param nomDUsage      may be empty
 * @param prenoms        all of them, in the order of the document (R63); may be empty for who has none
 * @param naissance      date of birth
 * @param lieu           where the person was born
 * @param adresse        contact address; the identifier of the account where there is one
 * @param numero         given at the first saved inscription, empty before
 * @param etatCivilFige  locked since the first saved inscription, for ever (R144)
 */
public record Candidat(
        UUID id,
        Civilite civilite,
        String nomDeNaissance,
        String nomDUsage,
        String prenoms,
        LocalDate naissance,
        LieuDeNaissance lieu,
        AdresseMail adresse,
        Optional<NumeroCandidat> numero,
        boolean etatCivilFige) {

    public EtatCivil etatCivil() {
        return new EtatCivil(civilite, nomDeNaissance, nomDUsage, prenoms, naissance, lieu);
    }

    /** The same person, with this civil status. */
    public Candidat avec(EtatCivil e) {
        return new Candidat(id, e.civilite(), e.nomDeNaissance(), e.nomDUsage(), e.prenoms(), e.naissance(), e.lieu(), adresse, numero, etatCivilFige);
    }

    /** « BENALI Nadia Samira », the birth name first, as on a list. */
    public String nomComplet() {
        return (nomDeNaissance.toUpperCase(java.util.Locale.FRENCH) + " " + prenoms).strip();
    }
}
