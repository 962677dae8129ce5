package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.EpreuveRetenue.Statut;
import fr.cyclades.reglement.cel.Expression;
import fr.cyclades.reglement.cel.Texte;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One épreuve or sous-épreuve, compiled.
 *
 * @param alias other names of it in the notices, e.g. {@code E1-A}
 * @param generale code of the general unit that it is, e.g. {@code FRANCAIS}, or empty
 * @param si whether these answers have it at all
 * @param statuts in order, the first that holds decides; registered when none does
 * @param dispenses diploma → {@code OUI} or {@code SI_UNITE_AU_DIPLOME}
 */
public record EpreuveModele(String code, String unite, List<String> alias, String generale, Texte libelle, String groupe,
                            String libelleGroupe, String rubrique, Optional<Expression> si, List<Cas> statuts, Texte choix,
                            Optional<Double> coefficient, Texte forme, Optional<Integer> dureeMinutes, String annee,
                            Optional<LocalDate> date, Optional<LocalDate> dateFin, Texte lieu, Map<String, String> dispenses,
                            String source) {

    /** A status and when it holds. */
    public record Cas(Optional<Expression> si, Statut statut, Texte motif, Texte choix, String source) {
    }

    /** Code of its line in the grid of acquis and in the list of units to sit. */
    public String ligne() {
        return unite.isEmpty() ? code : unite;
    }

    public boolean seNomme(String nom) {
        return nom.equals(code) || nom.equals(unite) || alias.contains(nom);
    }
}
