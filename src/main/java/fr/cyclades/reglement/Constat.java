package fr.cyclades.reglement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a définition says of a set of answers: everything, at once, each thing with the rule that decided it.
 *
 * @param onglets in order, with their visible fields
 * @param constatations all that is missing or wrong, in the order of the tabs and fields, then the warnings among them
 * @param epreuves what the candidate will sit, is exempted of, keeps; in the order of the règlement
 * @param pieces what he must provide, in the order of the règlement
 * @param contacts the service in charge of these answers, the most precise first (R161, R173)
 * @param projection the answers that agents search on, by name ({@code specialite}, {@code etablissement}…): code of the answer
 */
public record Constat(List<OngletConstate> onglets, List<Constatation> constatations, List<EpreuveRetenue> epreuves,
                      List<PieceDemandee> pieces, List<Notice.Contact> contacts, Map<String, String> projection) {

    public Constat {
        onglets = List.copyOf(onglets);
        constatations = List.copyOf(constatations);
        epreuves = List.copyOf(epreuves);
        pieces = List.copyOf(pieces);
        contacts = List.copyOf(contacts);
        projection = Map.copyOf(projection);
    }

    /** Nothing is missing, nothing is wrong. Whether the campagne is open is not asked here. */
    public boolean peutEnregistrer() {
        return constatations.stream().noneMatch(Constatation::bloque);
    }

    /** What forbids « Enregistrer »: missing and contradictory answers, in the order of the tabs. */
    public List<Constatation> obstacles() {
        return constatations.stream().filter(Constatation::bloque).toList();
    }

    /** Sentences to read, which forbid nothing. */
    public List<Constatation> avertissements() {
        return constatations.stream().filter(c -> !c.bloque()).toList();
    }

    public Optional<OngletConstate> onglet(String code) {
        return onglets.stream().filter(o -> o.onglet().code().equals(code)).findFirst();
    }

    /** What is said of one field. */
    public List<Constatation> sur(String champ) {
        return constatations.stream().filter(c -> c.refus().champ().equals(champ)).toList();
    }
}
