package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.agent.Perimetre;
import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The hour at which an agent works: that of his campagnes when they have the same, else that of Paris. */
@Component
public class HeureDuBureau {

    private final Campagnes campagnes;

    HeureDuBureau(Campagnes campagnes) {
        this.campagnes = campagnes;
    }

    /** « lundi 21 novembre 2022 à 8 h 00 (heure de La Réunion, soit 5 h 00 à Paris) ». */
    public String quand(Instant instant, Perimetre perimetre) {
        return sienne(perimetre).map(c -> c.quand(instant)).orElseGet(() -> EnFrancais.dateEtHeure(instant, EnFrancais.PARIS) + " (heure de Paris)");
    }

    /** The day that the calendar of the bureau shows at this instant. */
    LocalDate jour(Instant instant, Perimetre perimetre) {
        return instant.atZone(zone(perimetre)).toLocalDate();
    }

    /** When that day began. */
    Instant matin(Instant instant, Perimetre perimetre) {
        return jour(instant, perimetre).atStartOfDay(zone(perimetre)).toInstant();
    }

    private ZoneId zone(Perimetre perimetre) {
        return sienne(perimetre).map(Campagne::zone).orElse(EnFrancais.PARIS);
    }

    /** Any one of them, when all are in one zone. */
    private Optional<Campagne> sienne(Perimetre perimetre) {
        var toutes = perimetre.toutesLesCampagnes().stream().map(campagnes::parCode).flatMap(Optional::stream).toList();
        return toutes.stream().map(Campagne::zone).distinct().count() == 1 ? toutes.stream().findFirst() : Optional.empty();
    }
}
