package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.OngletConstate.OptionProposee;
import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.reglement.cel.Phrases;
import fr.cyclades.reglement.cel.Portee;
import fr.cyclades.reglement.cel.Texte;
import fr.cyclades.reglement.eval.ChampModele.OptionModele;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The options of a field for these answers, and which are chosen.
 *
 * @param choisies codes that exist among the options, available or not
 * @param attributs of the one chosen option
 * @param fautes codes that do not exist or are not available any more
 */
record ChoixEvalue(List<OptionProposee> options, List<String> choisies, String lisible, Optional<Object> attributs, List<String> fautes) {

    private static final String HERITEE = "C’est votre réponse à la session précédente : elle est reprise et ne se change pas ici.";
    /** Above, nobody reads what was not chosen. */
    private static final int ENUMERABLES = 20;

    static ChoixEvalue de(ChampModele champ, Evaluation evaluation) {
        var saisies = champ.type() == TypeDeChamp.CHOIX_MULTIPLE ? evaluation.reponses.liste(champ.code())
                : evaluation.reponses.texte(champ.code()).map(List::of).orElse(List.of());
        var modeles = champ.choix().options();
        if (champ.choix().unites()) {
            modeles = new LinkedHashMap<>(modeles);
            for (var epreuve : EpreuvesEvaluees.unitesSansAcquis(evaluation, evaluation.acquis())) {
                modeles.put(epreuve.ligne(), unite(epreuve));
            }
        }
        var tous = modeles.values();
        var options = champ.choix().fixes().orElseGet(() -> proposer(champ, tous, evaluation));
        return rassembler(heriter(champ, options, evaluation), saisies, modeles, evaluation);
    }

    /** What was answered at an earlier session is the only choice left. */
    private static List<OptionProposee> heriter(ChampModele champ, List<OptionProposee> options, Evaluation evaluation) {
        var connue = champ.herite().isEmpty() ? Optional.<String>empty() : evaluation.reponses.anterieure(champ.herite());
        return connue.map(c -> options.stream().map(o -> o.code().equals(c) ? o : o.refusee(HERITEE)).toList()).orElse(options);
    }

    private static OptionModele unite(EpreuveModele epreuve) {
        return new OptionModele(epreuve.ligne(), Texte.fixe(epreuve.code() + " · " + epreuve.libelle().brut()),
                Texte.fixe(epreuve.code()), Texte.VIDE, epreuve.groupe().isEmpty() ? epreuve.rubrique() : epreuve.groupe() + " · " + epreuve.libelleGroupe(),
                false, Optional.empty(), Texte.VIDE, Portee.preparer(Map.of()));
    }

    private static List<OptionProposee> proposer(ChampModele champ, Iterable<OptionModele> modeles, Evaluation evaluation) {
        var options = new ArrayList<OptionProposee>();
        for (var option : modeles) {
            evaluation.portee.mettre("o", option.attributs());
            var refuseeParElle = option.fermee() || option.si().map(si -> si.estFausse(evaluation.portee)).orElse(false);
            var refuseeParLeChamp = champ.choix().proposeeSi().map(si -> si.estFausse(evaluation.portee)).orElse(false);
            var raison = refuseeParElle ? option.raison() : refuseeParLeChamp ? champ.choix().raison() : Texte.VIDE;
            options.add(new OptionProposee(option.code(), evaluation.dire(option.libelle()), evaluation.dire(option.aide()),
                    option.groupe(), !refuseeParElle && !refuseeParLeChamp, evaluation.dire(raison), false));
        }
        evaluation.portee.oter("o");
        return options;
    }

    private static ChoixEvalue rassembler(List<OptionProposee> proposees, List<String> saisies, Map<String, OptionModele> modeles,
                                          Evaluation evaluation) {
        if (saisies.isEmpty()) {
            return new ChoixEvalue(proposees, List.of(), "", Optional.empty(), List.of());
        }
        var options = proposees.toArray(OptionProposee[]::new);
        var choisies = new ArrayList<OptionProposee>();
        for (var i = 0; i < options.length && choisies.size() < saisies.size(); i++) {
            if (saisies.contains(options[i].code())) {
                options[i] = options[i].commeChoisie();
                choisies.add(options[i]);
            }
        }
        var attributs = choisies.size() == 1 ? Optional.of(modeles.get(choisies.getFirst().code()).attributs()) : Optional.empty();
        return new ChoixEvalue(List.of(options), choisies.stream().map(OptionProposee::code).toList(), lisible(choisies, modeles, evaluation),
                attributs, fautes(choisies, saisies, modeles));
    }

    private static List<String> fautes(List<OptionProposee> choisies, List<String> saisies, Map<String, OptionModele> modeles) {
        var fautes = new ArrayList<String>();
        for (var choisie : choisies) {
            if (!choisie.disponible()) {
                fautes.add("« " + choisie.libelle() + " » n’est pas possible ici. "
                        + (choisie.raison().isEmpty() ? "" : choisie.raison() + " ") + "Choisissez une autre réponse.");
            }
        }
        if (!modeles.keySet().containsAll(saisies)) {
            fautes.add("Cette réponse n’est pas, ou n’est plus, dans la liste : choisissez-en une autre.");
        }
        return fautes;
    }

    private static String lisible(List<OptionProposee> choisies, Map<String, OptionModele> modeles, Evaluation evaluation) {
        if (choisies.size() == 1) {
            return evaluation.dire(modeles.get(choisies.getFirst().code()).choisi());
        }
        return Phrases.joindre(choisies.stream().map(o -> evaluation.dire(modeles.get(o.code()).choisi())).toList(), ", ");
    }

    /** Available and not chosen, joined with « ou ». */
    String nonChoisies() {
        return options.size() > ENUMERABLES ? "" : Phrases.joindre(options.stream().filter(o -> o.disponible() && !o.choisie())
                .map(o -> Phrases.minuscule(o.libelle())).toList(), " ou ");
    }
}
