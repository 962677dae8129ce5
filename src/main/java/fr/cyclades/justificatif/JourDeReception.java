package fr.cyclades.justificatif;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Refus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The day on which the service says that a paper came: between the opening of the campagne and today, in its zone (R105, R109). */
public record JourDeReception(Campagne campagne, Instant maintenant) {

    /** What is wrong with it, at the field {@code recueLe}. */
    public Optional<Refus> refus(LocalDate jour) {
        var ouverture = LocalDate.ofInstant(campagne.echeancier().ouverture(), campagne.zone());
        if (jour.isAfter(LocalDate.ofInstant(maintenant, campagne.zone()))) {
            return refus("reception_a_venir", "La date de réception est dans l’avenir.");
        }
        return jour.isBefore(ouverture)
                ? refus("reception_trop_tot", "La date de réception est avant l’ouverture des inscriptions, le " + EnFrancais.jour(ouverture) + ".")
                : Optional.empty();
    }

    private static Optional<Refus> refus(String code, String phrase) {
        return Optional.of(Refus.duChamp("recueLe", code, phrase));
    }
}
