package fr.cyclades.reglement;

import fr.cyclades.reglement.OngletConstate.OptionProposee;
import java.util.List;

/**
 * The grid of acquis for the chosen spécialité: one line per unit. Form parameters are {@code <champ>.<unite>.nature},
 * {@code .diplome}, {@code .note}, {@code .date.jour}, {@code .date.mois}, {@code .date.annee}.
 */
public record Grille(List<LigneDAcquis> lignes) {

    public Grille {
        lignes = List.copyOf(lignes);
    }

    /**
     * One unit.
     *
     * @param unite code, e.g. {@code U31}; part of the parameter names
     * @param libelle of the épreuve
     * @param natures what may be asked for it, « Je passe l’épreuve » included; the chosen one is marked
     * @param diplomes that open a dispense of it, among those held
     * @param ouverte whether a held diploma opens a dispense: the choice is then to be made explicitly (R120)
     * @param demandeDiplome whether the chosen nature needs a diploma; likewise {@code demandeNote}, {@code demandeDate}
     * @param note as typed; {@code date} ISO or as typed
     */
    public record LigneDAcquis(String unite, String epreuve, String libelle, List<OptionProposee> natures,
                               List<OptionProposee> diplomes, boolean ouverte, boolean demandeDiplome, boolean demandeNote,
                               boolean demandeDate, String note, String date, List<Constatation> constatations) {
        public LigneDAcquis {
            natures = List.copyOf(natures);
            diplomes = List.copyOf(diplomes);
            constatations = List.copyOf(constatations);
        }
    }
}
