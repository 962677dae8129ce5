package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.Champ;
import fr.cyclades.reglement.Constatation;
import fr.cyclades.reglement.Constatation.Gravite;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.OngletConstate;
import fr.cyclades.reglement.OngletConstate.BlocConstate;
import fr.cyclades.reglement.OngletConstate.ChampConstate;
import fr.cyclades.reglement.OngletConstate.Etat;
import fr.cyclades.reglement.OngletConstate.Ligne;
import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.reglement.cel.Phrases;
import fr.cyclades.reglement.eval.Evaluation.ChampVu;
import fr.cyclades.reglement.eval.Modele.Regle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tabs as they stand: visible fields, states, lines of the récapitulatif. */
final class OngletsEvalues {

    private final Evaluation evaluation;

    OngletsEvalues(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    List<OngletConstate> tous() {
        return evaluation.modele.onglets().stream().map(this::constater).toList();
    }

    private OngletConstate constater(Onglet onglet) {
        var blocs = new ArrayList<BlocConstate>();
        var lignes = new ArrayList<Ligne>();
        var constatations = new ArrayList<Constatation>();
        for (var bloc : onglet.blocs()) {
            var champs = new ArrayList<ChampConstate>();
            for (var champ : bloc.champs()) {
                var vu = evaluation.vus.get(champ.code());
                if (vu != null) {
                    var siennes = evaluation.releve.sur(champ.code());
                    champs.add(champ(vu, siennes));
                    evaluation.releve.aReconnaitre(champ.code()).forEach(regle -> champs.add(caseVue(regle, siennes)));
                    lignes.addAll(lignes(vu, siennes));
                    lignes.addAll(reconnus(champ.code()));
                    constatations.addAll(siennes);
                }
            }
            if (!champs.isEmpty()) {
                blocs.add(new BlocConstate(bloc.titre(), bloc.aide(), champs));
            }
        }
        evaluation.modele.frais().filter(f -> f.onglet().equals(onglet.code())).ifPresent(f -> lignes.add(f.ligne(evaluation)));
        return new OngletConstate(onglet, etat(onglet, constatations), blocs, lignes);
    }

    private static Etat etat(Onglet onglet, List<Constatation> constatations) {
        var incomplet = false;
        for (var constatation : constatations) {
            if (constatation.gravite() == Gravite.ERREUR) {
                return Etat.ERREUR;
            }
            incomplet |= constatation.bloque();
        }
        if (incomplet) {
            return Etat.A_COMPLETER;
        }
        return switch (onglet.gabarit()) {
            case RECAPITULATIF -> Etat.A_RELIRE;
            case NUMERO -> Etat.APRES_ENREGISTREMENT;
            case FORMULAIRE, EPREUVES, ACQUIS -> Etat.COMPLET;
        };
    }

    private ChampConstate champ(ChampVu vu, List<Constatation> toutes) {
        var modele = vu.modele();
        var siennes = toutes.isEmpty() ? toutes : toutes.stream().filter(c -> !c.refus().champ().startsWith("vu_")).toList();
        return new ChampConstate(modele.champ(), evaluation.dire(modele.libelle()), evaluation.dire(modele.aide()), vu.obligatoire(),
                vu.options(), vu.lisible(), modele.type() == TypeDeChamp.ACQUIS ? Optional.of(GrilleMontree.de(evaluation.acquis(), evaluation)) : Optional.empty(), siennes);
    }

    private ChampConstate caseVue(Regle regle, List<Constatation> toutes) {
        var libelle = evaluation.dire(regle.reconnaissance().orElseThrow());
        var champ = new Champ(regle.caseVue(), TypeDeChamp.CASE, libelle, libelle, "", "", "", 0, Optional.empty());
        var siennes = toutes.stream().filter(c -> c.refus().champ().equals(regle.caseVue())).toList();
        return new ChampConstate(champ, libelle, "", true, List.of(), evaluation.reponses.estCoche(regle.caseVue()) ? "Oui" : "",
                Optional.empty(), siennes);
    }

    /** What a candidate says he has understood is a proof like his answers. */
    private List<Ligne> reconnus(String champ) {
        return evaluation.releve.aReconnaitre(champ).stream().filter(regle -> evaluation.reponses.estCoche(regle.caseVue()))
                .map(regle -> new Ligne(regle.caseVue(), "Avertissement reconnu",
                        "« " + evaluation.dire(regle.reconnaissance().orElseThrow()).replaceFirst("\\.$", "") + " »", "", List.of()))
                .toList();
    }

    private List<Ligne> lignes(ChampVu vu, List<Constatation> constatations) {
        var modele = vu.modele();
        if (modele.type() == TypeDeChamp.NOTE || !modele.auRecapitulatif()) {
            return List.of();
        }
        if (modele.type() == TypeDeChamp.ACQUIS) {
            return lignesDAcquis(modele.code(), constatations);
        }
        if (vu.lisible().isEmpty() && constatations.isEmpty()) {
            return List.of();
        }
        return List.of(new Ligne(modele.code(), evaluation.dire(modele.libelleCourt()), vu.lisible(), "", constatations));
    }

    private List<Ligne> lignesDAcquis(String champ, List<Constatation> constatations) {
        var lignes = new ArrayList<Ligne>();
        GrilleMontree.parNature(evaluation.acquis(), evaluation).forEach((nature, siennes) -> {
            var motifs = siennes.stream().map(l -> evaluation.acquis().motif(l)).filter(m -> !m.isEmpty()).distinct().toList();
            lignes.add(new Ligne(champ, evaluation.dire(nature.court()),
                    Phrases.joindre(siennes.stream().map(GrilleMontree::lisible).toList(), " et "),
                    String.join(", ", motifs), List.of()));
        });
        if (!constatations.isEmpty()) {
            lignes.add(new Ligne(champ, evaluation.dire(evaluation.modele.champs().get(champ).libelleCourt()), "", "", constatations));
        }
        return lignes;
    }
}
