package fr.cyclades.candidature.web.saisie;

import fr.cyclades.habillage.ChampDate;
import fr.cyclades.reglement.OngletConstate.ChampConstate;
import fr.cyclades.socle.Refus;
import java.util.List;

/** A date in its three fields, as it was typed when it is not one. */
record DateFactory(Signalement signalement) {

    ChampDate date(ChampConstate c, String valeur) {
        var champ = date(ChampDate.de(c.code(), c.libelle(), Signalement.aide(c)), valeur, signalement.refus(c.constatations()));
        return c.obligatoire() ? champ : champ.optionnel();
    }

    static ChampDate date(ChampDate champ, String valeur, List<Refus> refus) {
        var iso = valeur.matches("\\d{4}-\\d{2}-\\d{2}");
        var parties = valeur.isEmpty() ? new String[0] : iso ? valeur.split("-") : valeur.split("/", -1);
        if (parties.length != 3) {
            return champ.avecSaisie(valeur, "", "").avecRefus(refus);
        }
        return (iso ? champ.avecSaisie(parties[2], parties[1], parties[0]) : champ.avecSaisie(parties[0], parties[1], parties[2])).avecRefus(refus);
    }
}
