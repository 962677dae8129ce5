package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.Grille;
import fr.cyclades.reglement.Grille.LigneDAcquis;
import fr.cyclades.reglement.OngletConstate.OptionProposee;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.eval.AcquisEvalues.Ligne;
import fr.cyclades.reglement.eval.AcquisModele.Nature;
import fr.cyclades.socle.EnFrancais;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The acquis as people see them: the grid on its tab, the lines of the récapitulatif. */
final class GrilleMontree {

    private GrilleMontree() {
    }

    static Grille de(AcquisEvalues acquis, Evaluation evaluation) {
        return new Grille(acquis.lignes().stream().map(l -> ligne(l, evaluation)).toList());
    }

    private static LigneDAcquis ligne(Ligne ligne, Evaluation evaluation) {
        var modele = evaluation.modele.acquis().orElseThrow();
        var prefixe = modele.champ() + "." + ligne.epreuve().ligne();
        var siennes = evaluation.releve.sur(modele.champ()).stream()
                .filter(c -> c.refus().champ().equals(prefixe) || c.refus().champ().startsWith(prefixe + ".")).toList();
        var diplomes = ligne.diplomes().stream().map(d -> new OptionProposee(d, modele.diplomes().getOrDefault(d, d), "", "", true, "",
                d.equals(ligne.diplome()))).toList();
        var nature = ligne.nature();
        return new LigneDAcquis(ligne.epreuve().ligne(), ligne.epreuve().code(), ligne.libelle(),
                ligne.natures(), diplomes, ligne.ouverte(),
                nature.map(n -> n.parDiplome() && !n.renonce() && diplomes.size() > 1).orElse(false),
                nature.map(Nature::demandeNote).orElse(false), nature.map(Nature::demandeDate).orElse(false), ligne.note(), ligne.date(),
                siennes);
    }

    /** What was chosen, nature by nature in their order. */
    static Map<Nature, List<Ligne>> parNature(AcquisEvalues acquis, Evaluation evaluation) {
        var groupes = new LinkedHashMap<Nature, List<Ligne>>();
        evaluation.modele.acquis().orElseThrow().natures().forEach(n -> {
            var siennes = acquis.lignes().stream().filter(l -> l.nature().map(n::equals).orElse(false)).toList();
            if (!siennes.isEmpty()) {
                groupes.put(n, siennes);
            }
        });
        return groupes;
    }

    /** « E51 (12,5 sur 20, le 5 juillet 2022) ». */
    static String lisible(Ligne ligne) {
        var note = ligne.nature().map(Nature::demandeNote).orElse(false) && Valeurs.note(ligne.note()).isPresent()
                ? ligne.note().replace('.', ',') + " sur 20" : "";
        var date = ligne.nature().map(Nature::demandeDate).orElse(false)
                ? Reponses.dateReelle(ligne.date()).map(d -> "le " + EnFrancais.jour(d)).orElse("") : "";
        var precision = note + (note.isEmpty() || date.isEmpty() ? "" : ", ") + date;
        return ligne.epreuve().code() + (precision.isEmpty() ? "" : " (" + precision + ")");
    }
}
