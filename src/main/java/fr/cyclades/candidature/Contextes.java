package fr.cyclades.candidature;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.compte.Candidat;
import fr.cyclades.compte.LieuDeNaissance;
import fr.cyclades.reglement.Contexte;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What a règlement may know of a person and of the day, taken from the account and the campagne (R146). */
public final class Contextes {

    private Contextes() {}

    public static Contexte de(Candidat candidat, Campagne campagne, Instant instant) {
        return de(candidat, campagne.zone(), instant);
    }

    /** The same where no campagne is served. @param zone of the académie */
    public static Contexte de(Candidat candidat, ZoneId zone, Instant instant) {
        return new Contexte(instant.atZone(zone).toLocalDate(), personne(candidat));
    }

    private static Contexte.Candidat personne(Candidat c) {
        return new Contexte.Candidat(c.civilite(), c.nomDeNaissance(), c.nomDUsage(), c.prenoms(), Optional.ofNullable(c.naissance()),
                c.lieu().pays(), enClair(c.lieu()), c.adresse().texte());
    }

    private static String enClair(LieuDeNaissance lieu) {
        var departement = lieu.departement().isEmpty() ? "" : " (" + lieu.departement() + ")";
        return lieu.commune() + departement + (lieu.nomDuPays().isEmpty() ? "" : ", " + lieu.nomDuPays());
    }
}
