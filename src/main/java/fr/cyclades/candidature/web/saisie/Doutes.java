package fr.cyclades.candidature.web.saisie;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Lien;
import fr.cyclades.referentiel.Communes;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.OngletConstate.ChampConstate;
import fr.cyclades.reglement.TypeDeChamp;
import java.util.List;
import java.util.Optional;

/** What is surprising in the communes of a draft, and forbids nothing: said to who leaves the tab, where he arrives, and in the récapitulatif. */
record Doutes(Etude etude, Communes communes) {

    /** The first one of a tab. */
    Optional<VueOnglet.Doute> de(Onglet onglet) {
        return etude.constate(onglet).champs().stream().flatMap(c -> du(c).stream()
                .map(phrase -> new VueOnglet.Doute(phrase, new Lien("Revenir à l’onglet « " + onglet.titre() + " »", etude.adresse(onglet) + "#" + ancre(c))))).findFirst();
    }

    /** At most one, of a field that holds a commune. */
    List<String> du(ChampConstate c) {
        return c.champ().type() == TypeDeChamp.COMMUNE ? AccordFactory.de(etude.brouillon().reponses().groupe(c.code()), communes).avertissements() : List.of();
    }

    private static String ancre(ChampConstate c) {
        return Champ.de(c.code() + ".nom", "").id();
    }
}
