package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.Constatation;
import fr.cyclades.reglement.EpreuveRetenue;
import fr.cyclades.reglement.Explication;
import fr.cyclades.reglement.Explication.Genre;
import fr.cyclades.reglement.Explication.Valeur;
import fr.cyclades.reglement.cel.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return new Explication(Genre.REFUS, refus.code(), refus.phrase(), condition,
                valeurs(regle.stream().flatMap(r -> Stream.concat(r.si().stream(), Stream.of(r.exige())))), refus.source(),
                (regle.isPresent() ? modele.lieu("regle", refus.code()) : modele.lieu("champ", champ)).toString());
    }

    private Explication epreuve(EpreuveRetenue retenue) {
        var ecrites = Stream.concat(EpreuvesEvaluees.deLaSpecialite(evaluation).stream(), modele.epreuves().communes().stream());
        var epreuve = ecrites.filter(e -> e.code().equals(retenue.code())).findFirst();
        var cas = epreuve.stream().flatMap(e -> e.statuts().stream()).filter(c -> evaluation.vraie(c.si())).findFirst();
        var conditions = Stream.concat(epreuve.flatMap(EpreuveModele::si).stream(), cas.flatMap(EpreuveModele.Cas::si).stream()).toList();
        var details = Stream.of(retenue.choix(), retenue.motif(), retenue.note()).filter(t -> !t.isEmpty()).toList();
        return new Explication(Genre.EPREUVE, retenue.code(), retenue.libelle() + " : " + STATUTS.get(retenue.statut())
                + (details.isEmpty() ? "" : " (" + String.join(", ", details) + ")"),
                String.join(" ; ", conditions.stream().map(Expression::toString).toList()), valeurs(conditions.stream()), retenue.source(),
                lieu(retenue.code()));
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
        var champ = Optional.ofNullable(modele.champs().get(nom)).filter(c -> !NOMS.containsKey(variable));
        var lue = champ.map(c -> evaluation.vus.get(nom)).map(Evaluation.ChampVu::lisible).filter(t -> !t.isEmpty())
                .or(() -> evaluation.portee.lisible(variable, nom));
        return new Valeur(champ.map(c -> evaluation.dire(c.libelleCourt())).orElse(NOMS.getOrDefault(variable, variable) + " " + nom)
                + " [" + lecture + "]", lue.orElse("sans réponse"));
    }
}
