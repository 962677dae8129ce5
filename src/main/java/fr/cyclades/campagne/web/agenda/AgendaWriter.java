package fr.cyclades.campagne.web.agenda;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Echeancier;
import fr.cyclades.campagne.web.Adresses;
import fr.cyclades.habillage.Site;
import fr.cyclades.socle.Echeance;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes campagnes as an iCalendar (RFC 5545): one event for each date a person must not miss, at the hour that the notice states.
 * Identifiers never change, so that a date that moves moves in the calendars of those who subscribed.
 */
final class AgendaWriter {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private AgendaWriter() {}

    static String ecrire(String titre, List<Campagne> campagnes, Site site) {
        var agenda = new LignesIcs()
                .ligne("BEGIN", "VCALENDAR")
                .ligne("VERSION", "2.0")
                .ligne("PRODID", "-//Cyclades//Ouverture des services//FR")
                .ligne("CALSCALE", "GREGORIAN")
                .texte("NAME", titre)
                .texte("X-WR-CALNAME", titre)
                .ligne("REFRESH-INTERVAL;VALUE=DURATION", "PT6H")
                .ligne("X-PUBLISHED-TTL", "PT6H");
        campagnes.forEach(campagne -> rendezVous(campagne).forEach(date -> ecrire(agenda, campagne, date, site)));
        return agenda.ligne("END", "VCALENDAR").toString();
    }

    private static List<RendezVous> rendezVous(Campagne campagne) {
        var dates = campagne.echeancier();
        var cloture = dates.cloture();
        var rendezVous = new ArrayList<RendezVous>();
        rendezVous.add(new RendezVous("ouverture", "Ouverture des inscriptions", dates.ouverture(),
                "Le service ouvre le " + campagne.debut(dates.ouverture()) + ".", false));
        rendezVous.add(echeance(campagne, "cloture", "Fermeture des inscriptions", "Inscription à enregistrer ", cloture));
        if (!dates.finModification().equals(cloture)) {
            rendezVous.add(echeance(campagne, "modification", "Fin des modifications", "Inscription modifiable ", dates.finModification()));
        }
        for (Echeancier.Depot depot : dates.depots()) {
            rendezVous.add(echeance(campagne, depot.regroupement().isEmpty() ? "depot" : "depot-" + depot.regroupement(),
                    "Fin du dépôt des pièces", depot.fin().cachet() ? "Pièces à envoyer par la poste " : "Pièces à déposer ", depot.fin()));
        }
        dates.amenagement().ifPresent(fin -> rendezVous.add(
                echeance(campagne, "amenagement", "Fin des demandes d’aménagement", "Dossier d’aménagement d’épreuves à transmettre ", fin)));
        dates.paiement().ifPresent(fin -> rendezVous.add(echeance(campagne, "paiement", "Fin du paiement des frais", "Frais à payer ", fin)));
        dates.transfert().ifPresent(fin -> rendezVous.add(
                echeance(campagne, "transfert", "Fin des demandes de transfert", "Changement d’académie à demander ", fin)));
        return rendezVous;
    }

    private static RendezVous echeance(Campagne campagne, String nature, String titre, String quoi, Echeance echeance) {
        return new RendezVous(nature, titre, Campagne.enonce(echeance), quoi + campagne.limite(echeance) + ".", true);
    }

    private static void ecrire(LignesIcs agenda, Campagne campagne, RendezVous date, Site site) {
        var modifiee = UTC.format(campagne.modifieeLe());
        agenda.ligne("BEGIN", "VEVENT")
                .ligne("UID", campagne.code().replace('/', '-') + "." + date.nature() + "@cyclades")
                .ligne("DTSTAMP", modifiee)
                .ligne("LAST-MODIFIED", modifiee)
                .ligne("DTSTART", UTC.format(date.instant()))
                .ligne("DURATION", "PT1M")
                .texte("SUMMARY", date.titre() + " : " + campagne.titre() + ", " + campagne.organisateurEnTexte())
                .texte("DESCRIPTION", date.phrase())
                .ligne("URL", site.adresse(Adresses.fiche(campagne)))
                .ligne("TRANSP", "TRANSPARENT");
        if (date.rappel()) {
            agenda.ligne("BEGIN", "VALARM").ligne("ACTION", "DISPLAY").ligne("TRIGGER", "-P2D")
                    .texte("DESCRIPTION", "Dans deux jours : " + date.titre()).ligne("END", "VALARM");
        }
        agenda.ligne("END", "VEVENT");
    }

    private record RendezVous(String nature, String titre, Instant instant, String phrase, boolean rappel) {}
}
