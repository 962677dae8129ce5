package fr.cyclades.campagne;

import fr.cyclades.socle.Echeance;
import fr.cyclades.socle.Periode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The dates of a campagne, as instants: the only source of truth for all modules (R147).
 *
 * @param zone of the entité responsable; {@code lieu} names it after « heure » (« de Paris », « de La Réunion »)
 * @param heurePrecisee whether the notice states the hour of opening; else it is 00:00 (R9)
 * @param finModification last deadline to change a saved inscription (P4)
 * @param depots windows of deposit of the pieces, by regroupement (P5)
 * @param amenagement deadline of the dossier d’aménagement (R32), {@code transfert} of a change of académie (R52)
 * @param paiement deadline to pay the frais
 */
public record Echeancier(ZoneId zone, String lieu, Instant ouverture, boolean heurePrecisee, Echeance cloture,
                         Echeance finModification, List<Depot> depots, Optional<Echeance> amenagement,
                         Optional<Echeance> transfert, Optional<Echeance> paiement) {

    public Echeancier {
        depots = List.copyOf(depots);
    }

    /** From the opening, included, to the closing: the first instant that is refused. */
    public Periode inscription() {
        return new Periode(ouverture, cloture.limite());
    }

    /** The window of a regroupement: its own, or the one of all those that have none. */
    public Depot depot(String regroupement) {
        return depots.stream().filter(depot -> depot.regroupement().equals(regroupement)).findFirst()
                .or(() -> depots.stream().filter(depot -> depot.regroupement().isEmpty()).findFirst())
                .orElseGet(depots::getFirst);
    }

    /** Each deadline of pieces, once, the earliest first. */
    public List<Echeance> finsDeDepot() {
        return depots.stream().map(Depot::fin).distinct().sorted(Comparator.comparing(Echeance::limite)).toList();
    }

    /**
     * When pieces may be deposited on line (R99, R107).
     *
     * @param regroupement code, or empty for all those that have no window of their own
     */
    public record Depot(String regroupement, Instant ouverture, Echeance fin) {

        public boolean estOuvert(Instant instant) {
            return !instant.isBefore(ouverture) && !fin.estPassee(instant);
        }
    }
}
