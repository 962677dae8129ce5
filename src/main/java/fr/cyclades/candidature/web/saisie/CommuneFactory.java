package fr.cyclades.candidature.web.saisie;

import fr.cyclades.candidature.web.saisie.Orientations.Orientation;
import fr.cyclades.habillage.Champ;
import fr.cyclades.referentiel.Communes;
import fr.cyclades.reglement.Constatation;
import fr.cyclades.reglement.OngletConstate.ChampConstate;
import fr.cyclades.reglement.Reponses;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Postal code and commune.
 *
 * @param communes    to compare one with the other
 * @param orientation where a commune of another académie leads
 */
record CommuneFactory(Reponses reponses, Signalement signalement, Communes communes, Function<Map<String, Object>, Optional<Orientation>> orientation) {

    VueChamp commune(ChampConstate c, VueChamp.Suite suite) {
        var valeurs = reponses.groupe(c.code());
        var accord = AccordFactory.de(valeurs, communes);
        var orientee = orientation.apply(valeurs).map(o -> suite.orientee(o.phrase(), o.lien())).orElse(suite);
        return new VueChamp.Commune(Signalement.ancre(c.code()), c.libelle(), Signalement.aide(c),
                partie(c, "code_postal", "Code postal", valeurs),
                partie(c, "nom", "Commune", valeurs),
                c.code() + ".insee", texte(valeurs, "insee"), accord.propositions(), orientee.avec(accord.avertissements()));
    }

    /** What is said of the whole field is said at the part that it is about. */
    private Champ partie(ChampConstate c, String partie, String libelle, Map<String, Object> valeurs) {
        var champ = Champ.de(c.code() + "." + partie, libelle).avecValeur(texte(valeurs, partie));
        var constatations = c.constatations().stream().map(k -> k.refus().champ().equals(c.code()) ? aSaPartie(k) : k).toList();
        return signalement.signaler(c.obligatoire() ? champ : champ.optionnel(), constatations);
    }

    Constatation aSaPartie(Constatation k) {
        return Signalement.a(k, k.refus().champ() + AccordFactory.de(reponses.groupe(k.refus().champ()), communes).partieFautive());
    }

    private static String texte(Map<String, Object> valeurs, String cle) {
        return valeurs.get(cle) instanceof String texte ? texte : "";
    }
}
