package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.EpreuveRetenue.Statut;
import fr.cyclades.reglement.cel.Expression;
import fr.cyclades.reglement.cel.Texte;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The grid of acquis, compiled.
 *
 * @param champ the grid; {@code champDiplomes} the field that says which diplomas are held
 * @param passer label of « no acquis for this unit »
 * @param aChoisir what to say when a held diploma opens a dispense and nothing was chosen
 * @param diplomes code → label
 */
public record AcquisModele(String champ, String champDiplomes, Texte passer, Texte aChoisir, List<Nature> natures,
                           Map<String, String> diplomes) {

    /**
     * One of the possibilities (R75).
     *
     * @param court label in the récapitulatif
     * @param statut of the épreuve; empty for a renunciation
     * @param parDiplome whether it needs a held diploma that opens it; a renunciation does too
     * @param si asked of the line ({@code l})
     */
    public record Nature(String code, Texte libelle, Texte court, Texte aide, Optional<Statut> statut, boolean parDiplome, boolean demandeNote,
                         boolean demandeDate, Optional<Expression> si, Texte motif, String source) {

        public boolean renonce() {
            return statut.isEmpty();
        }
    }

    public Optional<Nature> nature(String code) {
        return natures.stream().filter(n -> n.code().equals(code)).findFirst();
    }
}
