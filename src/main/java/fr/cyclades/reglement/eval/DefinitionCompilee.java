package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.Champ;
import fr.cyclades.reglement.Constat;
import fr.cyclades.reglement.Contexte;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.Explication;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.Programme;
import fr.cyclades.reglement.Reponses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The {@link Definition} that the loader gives. */
public record DefinitionCompilee(Modele modele) implements Definition {

    /**
     * A {@link Constat} with what led to it, for examples and checks.
     *
     * @param declenchees rules that refused or warned; {@code satisfaites} rules that applied and let pass
     * @param incidents expressions that failed otherwise than on an absent answer
     */
    public record Resultat(Constat constat, Set<String> declenchees, Set<String> satisfaites, List<String> incidents, int expressions) {
    }

    @Override
    public String code() {
        return modele.code();
    }

    @Override
    public String empreinte() {
        return modele.empreinte();
    }

    @Override
    public String texte() {
        return modele.texte();
    }

    @Override
    public Notice notice() {
        return modele.notice();
    }

    @Override
    public List<Onglet> onglets() {
        return modele.onglets();
    }

    @Override
    public Optional<Onglet> onglet(String code) {
        return modele.onglets().stream().filter(o -> o.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Champ> champ(String code) {
        return Optional.ofNullable(modele.champs().get(code)).map(ChampModele::champ);
    }

    @Override
    public Reponses lire(Onglet onglet, Map<String, List<String>> formulaire, Reponses avant) {
        return new LecteurDeFormulaire(modele, onglet, formulaire).lire(avant);
    }

    @Override
    public Constat evaluer(Reponses reponses, Contexte contexte) {
        return evaluerEnDetail(reponses, contexte).constat();
    }

    @Override
    public Map<String, String> regroupements() {
        return modele.pieces().stream().collect(Collectors.toMap(Modele.Piece::regroupement, Modele.Piece::libelleRegroupement, (a, _) -> a));
    }

    @Override
    public boolean faitDeposer() {
        return modele.pieces().stream().anyMatch(piece -> piece.mode() == PieceDemandee.Mode.EN_LIGNE);
    }

    @Override
    public Set<String> regroupementsPostaux() {
        var enLigne = modele.pieces().stream().filter(p -> p.mode() == PieceDemandee.Mode.EN_LIGNE).map(Modele.Piece::regroupement).collect(Collectors.toSet());
        return modele.pieces().stream().map(Modele.Piece::regroupement).filter(r -> !enLigne.contains(r)).collect(Collectors.toSet());
    }

    @Override
    public Set<String> heritages() {
        return modele.champs().values().stream().map(ChampModele::herite).filter(h -> !h.isEmpty()).collect(Collectors.toSet());
    }

    @Override
    public Programme programme() {
        return new Programmes(modele).programme();
    }

    @Override
    public List<Explication> expliquer(Reponses reponses, Contexte contexte) {
        var evaluation = new Evaluation(modele, reponses, contexte);
        return new Explications(evaluation).toutes(evaluation.faire());
    }

    public Resultat evaluerEnDetail(Reponses reponses, Contexte contexte) {
        return new Evaluation(modele, reponses, contexte).faire();
    }

    @Override
    public String toString() {
        return code();
    }
}
