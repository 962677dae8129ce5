package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.Contexte;
import fr.cyclades.reglement.Contexte.Candidat;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.cel.Portee;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The facts of the account, for the rules and for the greyed fields. */
final class Contextes {

    /** What a REPRIS field may show. */
    static final List<String> FAITS = List.of("identite", "nom_usage", "naissance", "mail");

    private Contextes() {
    }

    static Portee portee(Modele modele, Contexte contexte) {
        var portee = new Portee();
        var notice = modele.notice();
        var candidat = contexte.candidat();
        portee.poser("k", "civilite", candidat.civilite().name());
        portee.poser("k", "nom", candidat.nom());
        portee.poser("k", "prenoms", candidat.prenoms());
        candidat.naissance().ifPresent(jour -> portee.poser("k", "naissance", instant(jour)));
        portee.poser("k", "pays_naissance", candidat.paysNaissance());
        portee.poser("k", "ne_a_l_etranger", candidat.neALEtranger());
        portee.poser("k", "jour", instant(contexte.jour()));
        portee.poser("k", "reference", instant(notice.dateDeReference()));
        portee.poser("k", "session", (long) notice.sessionRattachement());
        portee.poser("k", "passage", (long) notice.sessionPassage());
        portee.mettre("p", modele.p());
        return portee;
    }

    /** What is known of an earlier session takes the place of what was typed. */
    static Reponses heriter(Modele modele, Reponses reponses) {
        var toutes = reponses;
        for (var champ : modele.champs().values()) {
            if (!champ.herite().isEmpty()) {
                var connue = reponses.anterieure(champ.herite());
                toutes = connue.isPresent() ? toutes.avec(champ.code(), connue.get()) : toutes;
            }
        }
        return toutes;
    }

    static Instant instant(LocalDate jour) {
        return jour.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** Empty when the account says nothing of it. */
    static String fait(String nom, Candidat candidat) {
        return switch (nom) {
            case "identite" -> String.join(" ", candidat.civilite().libelle(), candidat.nom().toUpperCase(Locale.FRENCH),
                    candidat.prenoms()).strip();
            case "nom_usage" -> candidat.nomUsage();
            case "naissance" -> candidat.naissance().map(EnFrancais::jour).orElse("")
                    + (candidat.lieuNaissance().isEmpty() ? "" : " à " + candidat.lieuNaissance());
            case "mail" -> candidat.mail();
            default -> throw new IllegalArgumentException("unknown fact " + nom);
        };
    }
}
