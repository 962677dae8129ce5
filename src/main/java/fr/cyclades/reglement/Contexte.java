package fr.cyclades.reglement;

import fr.cyclades.socle.Civilite;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an evaluation needs besides the answers. No clock inside: the day is given.
 *
 * @param jour the day of the evaluation, in the zone of the académie
 * @param candidat identity, from the account
 */
public record Contexte(LocalDate jour, Candidat candidat) {

    /**
     * Facts of the account that rules may read ({@code k.…}) and that fields of type REPRIS show.
     *
     * @param civilite decides the agreement of the texts
     * @param nom birth name
     * @param nomUsage or empty
     * @param prenoms all of them, as on the identity document (R63)
     * @param naissance empty only for an imported record
     * @param paysNaissance ISO 3166 code, {@code FR} for France
     * @param lieuNaissance commune and département, or town abroad, ready to be read
     * @param mail address of the account
     */
    public record Candidat(Civilite civilite, String nom, String nomUsage, String prenoms, Optional<LocalDate> naissance,
                           String paysNaissance, String lieuNaissance, String mail) {

        public boolean neALEtranger() {
            return !paysNaissance.isEmpty() && !paysNaissance.equals("FR");
        }
    }
}
