package fr.cyclades.referentiel;

import java.util.List;

/**
 * A commune of France, overseas included, or an arrondissement of Paris, Lyon or Marseille.
 *
 * @param code         INSEE, {@code 63300}
 * @param departement  INSEE code of its département, {@code 63}, {@code 2A}, {@code 974}
 * @param codesPostaux empty for a former commune
 * @param ancienne     became part of another; its name remains that of a place of birth
 */
public record Commune(String code, String nom, String departement, List<String> codesPostaux, int population, boolean ancienne) {

    /** « Riom (63) »: names one commune only. */
    public String libelle() {
        return nom + " (" + departement + ")";
    }
}
