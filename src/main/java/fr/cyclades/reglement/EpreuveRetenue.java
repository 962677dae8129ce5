package fr.cyclades.reglement;

import fr.cyclades.socle.EnFrancais;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One épreuve or sous-épreuve for these answers.
 *
 * @param code as in the règlement, e.g. {@code E31}; {@code unite} e.g. {@code U31}, or empty
 * @param groupe code of the group, {@code libelleGroupe} its title, e.g. {@code E3}, « Épreuve professionnelle »
 * @param rubrique « Épreuves obligatoires », « Épreuves facultatives »…
 * @param choix what was chosen, readable (« Anglais », « Danse, demi-fond »), or empty
 * @param motif why this status (« Brevet professionnel électricien »), or empty
 * @param coefficient empty when unknown: never guessed; {@code dureeMinutes} likewise
 * @param forme « Écrit », « Oral », « Pratique »…, or empty
 * @param annee « Première », « Terminale », or empty
 * @param date and {@code lieu}: when and where, if the campagne says so; {@code dateFin} its last day, where it lasts several
 * @param note kept, as typed, when the status is NOTE_CONSERVEE
 * @param source what decided the status
 */
public record EpreuveRetenue(String code, String unite, String libelle, String groupe, String libelleGroupe, String rubrique,
                             Statut statut, String choix, String motif, Optional<Double> coefficient, String forme,
                             Optional<Integer> dureeMinutes, String annee, Optional<LocalDate> date, Optional<LocalDate> dateFin, String lieu,
                             String note, String source) {

    /** « le mardi 19 janvier 2027 », « les 19 et 20 janvier 2027 », « du 19 au 22 janvier 2027 », or empty. */
    public String jours() {
        return date.map(d -> EnFrancais.jours(d, dateFin.orElse(d))).orElse("");
    }

    /** As printed on the récapitulatif. */
    public enum Statut {
        INSCRIT,
        /** Optional and not chosen, or left for another session. */
        NON_INSCRIT,
        /** Asked for; the service decides. */
        DISPENSE,
        /** Bénéfice or report of a mark. */
        NOTE_CONSERVEE
    }
}
