package fr.cyclades.reglement;

import java.util.List;
import java.util.Optional;

/**
 * What one sits at this exam, as far as it can be told before any answer: for the notice.
 *
 * @param epreuves all of them, where they are few and no spécialité has others; else empty
 * @param choix what decides of the others, as the question is called (« Spécialité », « Option »), or empty
 * @param specialites those that can be chosen; {@code autres} whether some are shown that cannot
 * @param acquis whether a diploma or a mark may dispense of some
 * @param onglet title of the tab where each one reads his own, or empty
 */
public record Programme(List<Epreuve> epreuves, String choix, List<String> specialites, boolean autres, boolean acquis, String onglet) {

    /** Where the form is not known. */
    public static final Programme INCONNU = new Programme(List.of(), "", List.of(), false, false, "");

    public Programme {
        epreuves = List.copyOf(epreuves);
        specialites = List.copyOf(specialites);
    }

    /**
     * @param pour whom: « si vous répondez « Externe » à « Voie » », « selon votre situation », or empty for all
     * @param forme « Écrit », or empty; {@code dureeMinutes} and {@code coefficient} empty when unknown; {@code jours} in words, or empty
     */
    public record Epreuve(String libelle, String rubrique, String pour, String forme, String annee, Optional<Integer> dureeMinutes,
                          Optional<Double> coefficient, String jours) {
    }
}
