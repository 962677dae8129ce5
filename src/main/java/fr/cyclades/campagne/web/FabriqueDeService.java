package fr.cyclades.campagne.web;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Etat;
import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.FeuilleDeCalendrier;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Ton;
import fr.cyclades.socle.Echeance;
import fr.cyclades.socle.EnFrancais;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * Says one service in words, at an instant. Days are those of the calendar of the académie: what closes on Thursday closes « dans
 * 3 jours » all Monday long.
 *
 * @param enCours what the visitor has under way, by code of campagne
 */
record FabriqueDeService(Instant maintenant, Map<String, Lien> enCours) {

    private static final Duration UN_AN = Duration.ofDays(365);
    private static final int BIENTOT = 7;
    private static final int PUBLIC_MAX = 140;

    VueService carte(Campagne campagne) {
        var dates = campagne.echeancier();
        var feuille = switch (campagne.etat(maintenant)) {
            case Etat.AVenir _ -> Dates.ouverture(campagne);
            case Etat.Ouverte _ -> FeuilleDeCalendrier.de("Fermeture des inscriptions", dates.cloture(), dates.lieu());
            case Etat.Close _ -> null;
        };
        return new VueService(badge(campagne), campagne.titre(), campagne.organisateurEtEntite() + " · " + campagne.session(),
                publicVise(campagne), feuille, complements(campagne), Adresses.fiche(campagne), action(campagne));
    }

    boolean estAncienne(Campagne campagne) {
        return campagne.echeancier().cloture().limite().plus(UN_AN).isBefore(maintenant);
    }

    boolean fermeAujourdhui(Campagne campagne) {
        return campagne.estOuverte(maintenant) && jours(campagne, Campagne.enonce(campagne.echeancier().cloture())) == 0;
    }

    /** « Baccalauréat professionnel, académie de Lille : ferme dans 2 heures et 12 minutes, à 17 h 00 (heure de Paris). » */
    String fermeture(Campagne campagne) {
        var cloture = campagne.echeancier().cloture();
        return "%s, %s : ferme dans %s, %s (%s).".formatted(campagne.titre(), campagne.organisateurEnTexte(),
                Dates.reste(Duration.between(maintenant, cloture.limite())),
                cloture.jourEntier() ? "à la fin du jour" : "à " + EnFrancais.heure(cloture.locale().toLocalTime()), campagne.heureDe(cloture));
    }

    Badge badge(Campagne campagne) {
        return switch (campagne.etat(maintenant)) {
            case Etat.AVenir(var ouverture) -> new Badge("Ouvre " + dans(jours(campagne, ouverture)), Ton.INFO);
            case Etat.Ouverte _ -> ouvert(jours(campagne, Campagne.enonce(campagne.echeancier().cloture())));
            case Etat.Close _ -> new Badge("Fermé", Ton.NEUTRE);
        };
    }

    private static Badge ouvert(long jours) {
        return jours <= BIENTOT ? new Badge("Ferme " + dans(jours), Ton.ATTENTE)
                : new Badge("Ouvert, encore " + EnFrancais.compte(jours, "jour"), Ton.OK);
    }

    private static String dans(long jours) {
        if (jours == 0) {
            return "aujourd’hui";
        }
        return jours == 1 ? "demain" : "dans " + EnFrancais.compte(jours, "jour");
    }

    private long jours(Campagne campagne, Instant terme) {
        return ChronoUnit.DAYS.between(maintenant.atZone(campagne.zone()).toLocalDate(), terme.atZone(campagne.zone()).toLocalDate());
    }

    private static String publicVise(Campagne campagne) {
        var phrases = String.join(" ", campagne.notice().publicConcerne());
        return phrases.length() <= PUBLIC_MAX ? phrases : "";
    }

    private List<String> complements(Campagne campagne) {
        var dates = campagne.echeancier();
        return switch (campagne.etat(maintenant)) {
            case Etat.AVenir _ -> List.of("Inscription possible " + campagne.limite(dates.cloture()) + ".");
            case Etat.Ouverte _ -> List.of(pieces(dates.finsDeDepot()));
            case Etat.Close(var depuis) -> List.of("Fermé depuis le " + campagne.debut(depuis) + ".");
        };
    }

    /** The first date that is still to come, and whether others follow. */
    private String pieces(List<Echeance> fins) {
        var aVenir = fins.stream().filter(fin -> !fin.estPassee(maintenant)).toList();
        return aVenir.size() > 1 ? "Des pièces sont à fournir " + EnFrancais.limiteSeule(aVenir.getFirst()) + ", d’autres ensuite."
                : (fins.getLast().cachet() ? "Pièces à envoyer par la poste " : "Pièces à déposer ") + EnFrancais.limiteSeule(fins.getLast()) + ".";
    }

    private Lien action(Campagne campagne) {
        var suite = enCours.get(campagne.code());
        if (suite != null) {
            return suite;
        }
        return switch (campagne.etat(maintenant)) {
            case Etat.AVenir _ -> new Lien("Me prévenir", Adresses.alerte(campagne));
            case Etat.Ouverte _ -> new Lien("M’inscrire", Adresses.inscription(campagne));
            case Etat.Close _ -> null;
        };
    }
}
