package fr.cyclades.candidature.web.saisie;

import fr.cyclades.candidature.web.saisie.Orientations.Orientation;
import fr.cyclades.habillage.Lien;
import fr.cyclades.referentiel.Communes;
import fr.cyclades.reglement.Constatation;
import fr.cyclades.reglement.Constatation.Gravite;
import fr.cyclades.reglement.Explication;
import fr.cyclades.reglement.OngletConstate.ChampConstate;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.socle.Refus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * From a field as the règlement sees it to a field as it is drawn: each type has its view in {@link VueChamp}, and its branch here.
 *
 * @param reponses    what was typed
 * @param communes    to compare a postal code with a commune
 * @param orientation where a commune of another académie leads
 */
record ChampFactory(Reponses reponses, Signalement signalement, Communes communes, Function<Map<String, Object>, Optional<Orientation>> orientation) {

    /** @param manques whether what is missing is shown as an error */
    ChampFactory(Reponses reponses, boolean manques, Communes communes, Function<Map<String, Object>, Optional<Orientation>> orientation) {
        this(reponses, new Signalement(manques), communes, orientation);
    }

    VueChamp de(ChampConstate c) {
        var suite = suite(c);
        var choix = new ChoixFactory(signalement);
        return switch (c.champ().type()) {
            case TEXTE -> texte(c, "text", suite);
            case MAIL -> texte(c, "email", suite);
            case TELEPHONE -> texte(c, "tel", suite);
            case ENTIER, NOMBRE -> VueChamp.Texte.nombre(signalement.champ(c), c.champ().mesure().orElseThrow(), tape(c), suite);
            case DATE -> new VueChamp.Date(new DateFactory(signalement).date(c, tape(c)), suite);
            case CHOIX -> new VueChamp.Boutons(choix.choix(c), ChoixFactory.courts(c), suite);
            case LISTE -> new VueChamp.Liste(choix.liste(c), suite);
            case CHOIX_MULTIPLE -> new VueChamp.Cases(choix.choix(c), ChoixFactory.courts(c), suite);
            case CASE -> new VueChamp.Case(signalement.champ(c).avecValeur(reponses.estCoche(c.code()) ? "oui" : ""), suite);
            case COMMUNE -> lesCommunes().commune(c, suite);
            case REPRIS -> new VueChamp.Repris(c.libelle(), c.valeur(), Signalement.aide(c), suite);
            case ACQUIS -> new AcquisFactory(signalement).acquis(c, suite);
            case NOTE -> new VueChamp.Note(c.libelle(), c.aide(), suite);
        };
    }

    /** The errors that the page shows, for its summary. */
    List<Refus> refus(List<Constatation> constatations, List<ChampConstate> champs) {
        var enDeuxParties = champs.stream().filter(c -> c.champ().type() == TypeDeChamp.COMMUNE).map(ChampConstate::code).toList();
        return signalement.refus(constatations.stream().map(k -> enDeuxParties.contains(k.refus().champ()) ? lesCommunes().aSaPartie(k) : k).toList());
    }

    private CommuneFactory lesCommunes() {
        return new CommuneFactory(reponses, signalement, communes, orientation);
    }

    private VueChamp texte(ChampConstate c, String type, VueChamp.Suite suite) {
        return new VueChamp.Texte(signalement.champ(c).avecValeur(tape(c)), type, Signalement.nul(c.champ().autocomplete()), null, c.champ().longueurMax(), suite);
    }

    private String tape(ChampConstate c) {
        return reponses.texte(c.code()).orElse("");
    }

    /** What stands under the field. */
    private static VueChamp.Suite suite(ChampConstate c) {
        var avertissements = c.constatations().stream().filter(k -> k.gravite() == Gravite.AVERTISSEMENT).map(k -> k.refus().phrase()).toList();
        var sources = c.constatations().stream().filter(k -> k.gravite() != Gravite.MANQUE).map(k -> Explication.fondement(k.refus().source()))
                .filter(s -> !s.isEmpty()).distinct().map(s -> "Pourquoi ? " + s + ".");
        var lien = c.champ().lien().map(l -> new Lien(l.libelle(), l.adresse())).orElse(null);
        return new VueChamp.Suite(avertissements, Stream.concat(sources, ChoixFactory.raisons(c)).toList(), lien);
    }
}
