package fr.cyclades.campagne;

import fr.cyclades.reglement.EcheanceDeclaree;
import fr.cyclades.reglement.EcheanceDeclaree.Borne;
import fr.cyclades.reglement.EcheanceDeclaree.Fixe;
import fr.cyclades.reglement.EcheanceDeclaree.Relative;
import fr.cyclades.reglement.Notice;
import fr.cyclades.socle.Echeance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Turns the dates of a notice into instants: local hour plus zone plus « inclus » or « exclu » (decision 6).
 *
 * @param jourZero day from which the relative dates of a demonstration count
 */
record Resolution(ZoneId zone, String lieu, LocalDate jourZero) {

    Echeancier resoudre(Notice.Calendrier calendrier) {
        var ouverture = debut(calendrier.ouverture());
        return new Echeancier(zone, lieu, ouverture, calendrier.ouverture().heure().isPresent(), fin(calendrier.cloture()),
                fin(calendrier.finDeModification()),
                calendrier.depots().stream().map(fenetre -> depot(fenetre, ouverture)).toList(),
                calendrier.amenagement().map(this::fin), calendrier.transfert().map(this::fin),
                calendrier.paiement().map(this::fin));
    }

    private Echeancier.Depot depot(Notice.FenetreDeDepot fenetre, Instant ouverture) {
        return new Echeancier.Depot(fenetre.regroupement(), fenetre.ouverture().map(this::debut).orElse(ouverture), fin(fenetre.fin()));
    }

    private Instant debut(EcheanceDeclaree declaree) {
        return jour(declaree).atTime(declaree.heure().orElse(LocalTime.MIDNIGHT)).atZone(zone).toInstant();
    }

    private Echeance fin(EcheanceDeclaree declaree) {
        var jour = jour(declaree);
        var usuelle = declaree.heure().map(heure -> Echeance.aLHeure(jour.atTime(heure), zone)).orElseGet(() -> Echeance.leJour(jour, zone));
        return declaree.borne().map(borne -> bornee(declaree, usuelle, borne)).orElse(usuelle);
    }

    /** A bare date that is excluded (« avant le 13 ») ends with the day before, and is told so. */
    private static Echeance bornee(EcheanceDeclaree declaree, Echeance usuelle, Borne borne) {
        return switch (borne) {
            case INCLUS -> new Echeance(usuelle.locale(), usuelle.zone(), true, usuelle.jourEntier());
            case EXCLU -> declaree.heure().map(heure -> new Echeance(usuelle.locale().with(heure), usuelle.zone(), false, false))
                    .orElseGet(() -> Echeance.leJour(usuelle.locale().toLocalDate().minusDays(1), usuelle.zone()));
            case CACHET_DE_LA_POSTE -> Echeance.auCachet(usuelle.locale().toLocalDate(), usuelle.zone());
        };
    }

    private LocalDate jour(EcheanceDeclaree declaree) {
        return switch (declaree) {
            case Fixe fixe -> fixe.date();
            case Relative relative -> jourZero.plusDays(relative.jours());
        };
    }
}
