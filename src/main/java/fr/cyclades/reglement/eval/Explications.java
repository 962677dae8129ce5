package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.Constatation;
import fr.cyclades.reglement.EpreuveRetenue;
import fr.cyclades.reglement.Explication;
import fr.cyclades.reglement.Explication.Genre;
import fr.cyclades.reglement.Explication.Valeur;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.cel.Expression;
import fr.cyclades.socle.EnFrancais;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells again, in words, what an evaluation has just decided. */
final class Explications {

    private static final Map<EpreuveRetenue.Statut, String> STATUTS = Map.of(EpreuveRetenue.Statut.INSCRIT, "inscrit",
            EpreuveRetenue.Statut.NON_INSCRIT, "non inscrit", EpreuveRetenue.Statut.DISPENSE, "dispensé",
            EpreuveRetenue.Statut.NOTE_CONSERVEE, "note conservée");
    private static final Map<String, String> NOMS = Map.of("k", "candidat", "p", "paramètre de la campagne", "s", "spécialité",
            "a", "attribut du choix", "l", "ligne d’acquis", "u", "unités à passer", "o", "choix");

    private final Evaluation evaluation;
    private final Modele modele;

    Explications(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.modele = evaluation.modele;
    }

    List<Explication> toutes(DefinitionCompilee.Resultat resultat) {
        var toutes = new ArrayList<Explication>();
        resultat.constat().constatations().forEach(c -> toutes.add(refus(c)));
        resultat.constat().epreuves().forEach(e -> toutes.add(epreuve(e)));
        modele.pieces().stream().filter(p -> evaluation.vraie(p.si())).forEach(p -> toutes.add(new Explication(Genre.PIECE, p.code(),
                evaluation.dire(p.libelle()) + " : " + evaluation.dire(p.motif()), ecrit(p.si()), valeurs(p.si().stream()), p.source(),
                modele.lieu("piece", p.code()).toString())));
        return toutes;
    }

    private Explication refus(Constatation constatation) {
        var refus = constatation.refus();
        var regle = modele.regles().stream().filter(r -> r.code().equals(refus.code())).findFirst();
        var champ = refus.champ().split("\\.")[0];
        var condition = regle.map(r -> r.si().map(si -> "si " + si + ", exige " + r.exige()).orElse("exige " + r.exige())).orElse("");
        ligne(refus.champ()).ifPresent(l -> evaluation.portee.mettre("l", l.pourLesRegles()));
        return new Explication(Genre.REFUS, refus.code(), refus.phrase(), condition,
                valeurs(regle.stream().flatMap(r -> Stream.concat(r.si().stream(), Stream.of(r.exige())))), refus.source(),
                (regle.isPresent() ? modele.lieu("regle", refus.code()) : modele.lieu("champ", champ)).toString());
    }

    /** The line of the grid that this field belongs to. */
    private Optional<AcquisEvalues.Ligne> ligne(String champ) {
        return evaluation.acquis().lignes().stream().filter(l -> champ.matches("[^.]+\\." + Pattern.quote(l.epreuve().ligne()) + "(\\..*)?")).findFirst();
    }

    private Explication epreuve(EpreuveRetenue retenue) {
        var ecrites = Stream.concat(EpreuvesEvaluees.deLaSpecialite(evaluation).stream(), modele.epreuves().communes().stream());
        var epreuve = ecrites.filter(e -> e.code().equals(retenue.code())).findFirst();
        var cas = epreuve.stream().flatMap(e -> e.statuts().stream()).filter(c -> evaluation.vraie(c.si())).findFirst();
        var conditions = Stream.concat(epreuve.flatMap(EpreuveModele::si).stream(), cas.flatMap(EpreuveModele.Cas::si).stream()).toList();
        var acquis = epreuve.filter(evaluation.acquis()::couvre).flatMap(evaluation.acquis()::ligne);
        var presentees = epreuve.filter(e -> EpreuvesEvaluees.sePresente(evaluation, e)).map(_ -> "r." + modele.epreuves().presentees());
        var details = Stream.of(retenue.choix(), retenue.motif(), retenue.note()).filter(t -> !t.isEmpty()).toList();
        return new Explication(Genre.EPREUVE, retenue.code(), retenue.libelle() + " : " + STATUTS.get(retenue.statut())
                + (details.isEmpty() ? "" : " (" + String.join(", ", details) + ")"),
                acquis.map(_ -> "acquis demandé").orElseGet(() -> Stream.concat(conditions.stream().map(Expression::toString),
                        presentees.stream().map(p -> "'" + epreuve.orElseThrow().ligne() + "' in " + p)).collect(Collectors.joining(" ; "))),
                acquis.map(l -> List.of(new Valeur("Acquis " + l.epreuve().ligne(), dire(l))))
                        .orElseGet(() -> Stream.concat(valeurs(conditions.stream()).stream(), presentees.stream().map(this::valeur)).toList()),
                retenue.source(), lieu(retenue.code()));
    }

    /** « Bénéfice de note, 12,5, 5 juillet 2023 », « Dispense au titre d’un diplôme, brevet professionnel électricien ». */
    private String dire(AcquisEvalues.Ligne l) {
        return Stream.of(l.nature().map(n -> evaluation.dire(n.libelle())).orElse(""), diplome(l), l.note(),
                        Reponses.dateReelle(l.date()).map(EnFrancais::jour).orElse(l.date()))
                .filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
    }

    private String diplome(AcquisEvalues.Ligne l) {
        return !l.diplomes().contains(l.diplome()) ? "" : modele.acquis().orElseThrow().diplomes().getOrDefault(l.diplome(), l.diplome())
                + ("SI_UNITE_AU_DIPLOME".equals(l.epreuve().dispenses().get(l.diplome())) ? " (s’il comportait cette unité)" : "");
    }

    private String lieu(String epreuve) {
        var specialite = evaluation.portee.lire("r", modele.epreuves().specialite()).map(s -> s + "/" + epreuve).orElse(epreuve);
        return modele.lieu("epreuve", modele.lieux().containsKey("epreuve " + specialite) ? specialite : epreuve).toString();
    }

    private static String ecrit(Optional<Expression> si) {
        return si.map(Expression::toString).orElse("");
    }

    private List<Valeur> valeurs(Stream<Expression> conditions) {
        return conditions.flatMap(e -> e.references().lectures().stream()).distinct().map(this::valeur).toList();
    }

    private Valeur valeur(String lecture) {
        var variable = lecture.substring(0, lecture.indexOf('.'));
        var nom = lecture.substring(lecture.indexOf('.') + 1);
        if (variable.equals("r") && modele.acquis().map(a -> a.champ().equals(nom)).orElse(false)) {
            var lignes = evaluation.acquis().lignes().stream().filter(l -> l.nature().isPresent()).map(l -> l.epreuve().ligne() + " : " + dire(l)).toList();
            return new Valeur(evaluation.dire(modele.champs().get(nom).libelleCourt()) + " [" + lecture + "]",
                    lignes.isEmpty() ? "sans réponse" : String.join(" ; ", lignes));
        }
        var champ = Optional.ofNullable(modele.champs().get(nom)).filter(c -> !NOMS.containsKey(variable));
        var lue = champ.map(c -> evaluation.vus.get(nom)).map(Evaluation.ChampVu::lisible).filter(t -> !t.isEmpty())
                .or(() -> evaluation.portee.lisible(variable, nom));
        return new Valeur(champ.map(c -> evaluation.dire(c.libelleCourt())).orElse(NOMS.getOrDefault(variable, variable) + " " + nom)
                + " [" + lecture + "]", lue.orElse("sans réponse"));
    }
}
