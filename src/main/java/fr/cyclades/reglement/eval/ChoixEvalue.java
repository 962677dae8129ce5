package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.OngletConstate.OptionProposee;
import fr.cyclades.reglement.TypeDeChamp;
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
 * @param nonChoisies available and not chosen, joined with « ou »
 * @param attributs of the one chosen option
 * @param fautes codes that do not exist or are not available any more
 */
record ChoixEvalue(List<OptionProposee> options, List<String> choisies, String lisible, String nonChoisies,
                   Map<String, Object> attributs, List<String> fautes) {

    static ChoixEvalue de(ChampModele champ, Evaluation evaluation) {
        var saisies = champ.type() == TypeDeChamp.CHOIX_MULTIPLE ? evaluation.reponses.liste(champ.code())
                : evaluation.reponses.texte(champ.code()).map(List::of).orElse(List.of());
        var modeles = new LinkedHashMap<String, OptionModele>();
        champ.choix().options().forEach(o -> modeles.put(o.code(), o));
        if (champ.choix().unites()) {
            EpreuvesEvaluees.unitesSansAcquis(evaluation, evaluation.acquis()).forEach(e -> modeles.put(e.ligne(), unite(e)));
        }
        var options = modeles.values().stream().map(o -> proposer(o, champ, saisies.contains(o.code()), evaluation)).toList();
        evaluation.portee.oter("o");
        return rassembler(options, saisies, modeles);
    }

    private static OptionModele unite(EpreuveModele epreuve) {
        return new OptionModele(epreuve.ligne(), epreuve.libelle(), Texte.VIDE, epreuve.groupe() + " · " + epreuve.libelleGroupe(),
                Optional.empty(), Texte.VIDE, Map.of());
    }

    private static OptionProposee proposer(OptionModele option, ChampModele champ, boolean choisie, Evaluation evaluation) {
        evaluation.portee.mettre("o", option.attributs());
        var refuseeParElle = option.si().map(si -> si.estFausse(evaluation.portee)).orElse(false);
        var refuseeParLeChamp = champ.choix().proposeeSi().map(si -> si.estFausse(evaluation.portee)).orElse(false);
        var raison = refuseeParElle ? option.raison() : refuseeParLeChamp ? champ.choix().raison() : Texte.VIDE;
        return new OptionProposee(option.code(), evaluation.dire(option.libelle()), evaluation.dire(option.aide()), option.groupe(),
                !refuseeParElle && !refuseeParLeChamp, evaluation.dire(raison), choisie);
    }

    private static ChoixEvalue rassembler(List<OptionProposee> options, List<String> saisies, Map<String, OptionModele> modeles) {
        var choisies = options.stream().filter(OptionProposee::choisie).toList();
        var fautes = new ArrayList<String>();
        choisies.stream().filter(o -> !o.disponible()).forEach(o -> fautes.add("« " + o.libelle() + " » n’est pas possible ici. "
                + (o.raison().isEmpty() ? "" : o.raison() + " ") + "Choisissez une autre réponse."));
        if (saisies.stream().anyMatch(s -> !modeles.containsKey(s))) {
            fautes.add("Cette réponse n’est pas, ou n’est plus, dans la liste : choisissez-en une autre.");
        }
        var restantes = options.stream().filter(o -> o.disponible() && !o.choisie()).map(o -> minuscule(o.libelle())).toList();
        var attributs = choisies.size() == 1 ? modeles.get(choisies.getFirst().code()).attributs() : Map.<String, Object>of();
        return new ChoixEvalue(options, choisies.stream().map(OptionProposee::code).toList(),
                joindre(choisies.stream().map(OptionProposee::libelle).toList(), ", "), joindre(restantes, " ou "), attributs, fautes);
    }

    static String joindre(List<String> textes, String dernier) {
        return textes.size() < 2 ? String.join("", textes)
                : String.join(", ", textes.subList(0, textes.size() - 1)) + dernier + textes.getLast();
    }

    private static String minuscule(String texte) {
        return texte.length() > 1 && Character.isLowerCase(texte.charAt(1))
                ? Character.toLowerCase(texte.charAt(0)) + texte.substring(1) : texte;
    }
}
