package fr.cyclades.candidature.web.saisie;

import fr.cyclades.habillage.Champ;
import fr.cyclades.reglement.OngletConstate.ChampConstate;
import fr.cyclades.reglement.OngletConstate.OptionProposee;
import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.socle.EnFrancais;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields in which one chooses: what is offered, what is chosen. */
record ChoixFactory(Signalement signalement) {

    private static final int NOMMES_AU_PLUS = 4;

    Champ choix(ChampConstate c) {
        return choix(signalement.champ(c), c.options());
    }

    /** Those that cannot be chosen stay in sight, greyed, when there is a reason to tell (decision 46). */
    Champ liste(ChampConstate c) {
        return choix(c).avecOptions(c.options().stream().filter(o -> seMontre(o) || !o.raison().isEmpty())
                .map(o -> seMontre(o) ? option(o) : option(o).indisponible()).toList());
    }

    static Champ choix(Champ champ, List<OptionProposee> options) {
        return champ.avecOptions(options.stream().filter(ChoixFactory::seMontre).map(ChoixFactory::option).toList())
                .avecValeurs(options.stream().filter(OptionProposee::choisie).map(OptionProposee::code).toList());
    }

    /** Why some cannot be chosen, by their names; a list where many are greyed for one reason shows them itself. */
    static Stream<String> raisons(ChampConstate c) {
        var parRaison = c.options().stream().filter(o -> !o.disponible() && !o.raison().isEmpty())
                .collect(Collectors.groupingBy(OptionProposee::raison, LinkedHashMap::new, Collectors.mapping(OptionProposee::libelle, Collectors.toList())));
        return parRaison.entrySet().stream().map(e -> c.champ().type() == TypeDeChamp.LISTE && e.getValue().size() > NOMMES_AU_PLUS
                ? "Choix grisés. " + e.getKey() : nommee(e.getKey(), e.getValue()));
    }

    /** « Portugais : c’est déjà votre langue obligatoire. », unless the reason says it itself. */
    private static String nommee(String raison, List<String> libelles) {
        var dits = libelles.stream().allMatch(l -> raison.toLowerCase(Locale.FRENCH).contains(l.toLowerCase(Locale.FRENCH)));
        return dits ? raison : String.join(", ", libelles) + "\u00a0: " + EnFrancais.auFil(raison);
    }

    /** Enough of them, and short enough, to stand in columns. */
    static boolean courts(ChampConstate c) {
        return c.options().size() > 3 && c.options().stream().allMatch(o -> o.libelle().length() < 36 && o.aide().isEmpty());
    }

    /** An option that was chosen before it became unavailable is still shown, so that the answer can be seen. */
    private static boolean seMontre(OptionProposee o) {
        return o.disponible() || o.choisie();
    }

    private static Champ.Option option(OptionProposee o) {
        return new Champ.Option(o.code(), o.libelle(), Signalement.nul(o.aide()), Signalement.nul(o.groupe()));
    }
}
