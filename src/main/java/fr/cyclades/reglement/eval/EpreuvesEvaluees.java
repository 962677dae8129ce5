package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.EpreuveRetenue;
import fr.cyclades.reglement.EpreuveRetenue.Statut;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** Which épreuves, with which status, and what decided it. */
final class EpreuvesEvaluees {

    private final Evaluation evaluation;
    private final AcquisEvalues acquis;

    EpreuvesEvaluees(Evaluation evaluation, AcquisEvalues acquis) {
        this.evaluation = evaluation;
        this.acquis = acquis;
    }

    List<EpreuveRetenue> toutes() {
        return Stream.concat(deLaSpecialite(evaluation).stream(), evaluation.modele.epreuves().communes().stream())
                .filter(e -> evaluation.vraie(e.si())).map(this::retenir).toList();
    }

    static List<EpreuveModele> deLaSpecialite(Evaluation evaluation) {
        return evaluation.portee.lire("r", evaluation.modele.epreuves().specialite()).map(evaluation.modele::unites).orElse(List.of());
    }

    /** The lines of the grid of acquis: units of the spécialité, then épreuves common to all that this candidate has. */
    static List<EpreuveModele> deLaGrille(Evaluation evaluation) {
        var communes = evaluation.modele.epreuves().enGrille();
        return communes.isEmpty() ? deLaSpecialite(evaluation)
                : Stream.concat(deLaSpecialite(evaluation).stream(), communes.stream().filter(e -> evaluation.vraie(e.si()))).toList();
    }

    static List<EpreuveModele> unitesSansAcquis(Evaluation evaluation, AcquisEvalues acquis) {
        return deLaGrille(evaluation).stream().filter(e -> evaluation.vraie(e.si()) && !acquis.couvre(e)).toList();
    }

    /** Codes, units and general units to be sat this session: the variable {@code u}. */
    static List<String> unitesAPasser(Evaluation evaluation, AcquisEvalues acquis) {
        var noms = new LinkedHashSet<String>();
        for (var epreuve : unitesSansAcquis(evaluation, acquis)) {
            if (!estReportee(evaluation, epreuve)) {
                noms.addAll(List.of(epreuve.code(), epreuve.unite(), epreuve.generale()));
            }
        }
        noms.remove("");
        return new ArrayList<>(noms);
    }

    /** Whether the candidate says himself if he sits it this session: a unit, or an épreuve of the grid. */
    static boolean sePresente(Evaluation evaluation, EpreuveModele epreuve) {
        return evaluation.vus.containsKey(evaluation.modele.epreuves().presentees())
                && (!epreuve.groupe().isEmpty() || evaluation.modele.epreuves().enGrille().contains(epreuve));
    }

    private static boolean estReportee(Evaluation evaluation, EpreuveModele epreuve) {
        var champ = evaluation.modele.epreuves().presentees();
        return evaluation.vus.containsKey(champ)
                && !evaluation.portee.liste(champ).contains(epreuve.ligne());
    }

    private EpreuveRetenue retenir(EpreuveModele epreuve) {
        var choix = evaluation.dire(epreuve.choix());
        if (acquis.couvre(epreuve)) {
            var ligne = acquis.ligne(epreuve).orElseThrow();
            var nature = ligne.nature().orElseThrow();
            return retenir(epreuve, nature.statut().orElseThrow(), "", acquis.motif(ligne), nature.demandeNote() ? ligne.note() : "",
                    nature.source());
        }
        if (sePresente(evaluation, epreuve) && estReportee(evaluation, epreuve)) {
            return retenir(epreuve, Statut.NON_INSCRIT, "", evaluation.dire(evaluation.modele.epreuves().motifAutreSession()), "",
                    epreuve.source());
        }
        for (var cas : epreuve.statuts()) {
            if (evaluation.vraie(cas.si())) {
                var dit = cas.choix().estVide() ? choix : evaluation.dire(cas.choix());
                return retenir(epreuve, cas.statut(), dit, evaluation.dire(cas.motif()), "", cas.source());
            }
        }
        return retenir(epreuve, Statut.INSCRIT, choix, "", "", epreuve.source());
    }

    private EpreuveRetenue retenir(EpreuveModele e, Statut statut, String choix, String motif, String note, String source) {
        return new EpreuveRetenue(e.code(), e.unite(), evaluation.dire(e.libelle()), e.groupe(), e.libelleGroupe(), e.rubrique(), statut,
                choix, motif, e.coefficient(), evaluation.dire(e.forme()), e.dureeMinutes(), e.annee(), e.date(), e.dateFin(),
                evaluation.dire(e.lieu()), note, source);
    }
}
