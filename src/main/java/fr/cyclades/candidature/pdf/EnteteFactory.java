package fr.cyclades.candidature.pdf;

import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.pdf.VueRecapitulatif.Entete;
import fr.cyclades.reglement.Notice;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Letterhead and title of the récapitulatif. */
record EnteteFactory(Situation s) {

    Entete entete() {
        var titre = s.titreDuDocument("recapitulatif", "Récapitulatif d’inscription");
        var version = "version " + s.version().numero();
        return new Entete(titre, s.campagne().titre() + " · " + s.campagne().session(), titre + ", " + s.examen() + ", " + version, service(),
                "Version " + s.version().numero(), instant(s, s.version().instant()), pied(titre, version), tampon());
    }

    private List<String> service() {
        var lignes = new ArrayList<String>();
        lignes.add(s.campagne().organisateur());
        s.contacts().stream().findFirst().ifPresent(contact -> {
            lignes.add(contact.service());
            lignes.add(contact.fonction());
            lignes.add(String.join(", ", contact.adresse()));
            lignes.add(joindre(contact));
        });
        return lignes.stream().filter(ligne -> !ligne.isEmpty()).toList();
    }

    private static String joindre(Notice.Contact contact) {
        return Stream.concat(contact.telephones().stream(), contact.mails().stream()).collect(Collectors.joining(" · "));
    }

    /** « 24 novembre 2026 à 20 h 31, heure de Paris ». */
    static String instant(Situation s, Instant instant) {
        var locale = instant.atZone(s.campagne().zone());
        return EnFrancais.jour(locale.toLocalDate()) + " à " + EnFrancais.heure(locale.toLocalTime()) + ", " + s.campagne().heureDe(instant);
    }

    private String pied(String titre, String version) {
        var jour = EnFrancais.jour(s.version().instant().atZone(s.campagne().zone()).toLocalDate());
        return s.candidature().fiche().numero().texte() + " · " + s.candidat().nomComplet() + " · " + titre.toLowerCase(Locale.FRENCH) + ", "
                + version + " du " + jour;
    }

    private String tampon() {
        var derniere = s.candidature().fiche().version();
        return switch (s.candidature()) {
            case Candidature.Enregistree _ -> s.version().numero() == derniere ? null : "Version remplacée par la version " + derniere;
            case Candidature.Desinscrite _ -> "Inscription terminée : désinscription";
            case Candidature.Annulee _ -> "Inscription annulée";
            case Candidature.Supprimee _ -> "Inscription supprimée";
            case Candidature.Ecartee _ -> "Inscription écartée";
            case Candidature.Transferee _ -> "Inscription transférée";
        };
    }
}
