package fr.cyclades.campagne.web.aide;

import fr.cyclades.campagne.web.VueContact;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Lien;
import java.util.List;

/**
 * The help page.
 *
 * @param examens help of each exam
 * @param bureaux who answers, by campagne; the first ones only, {@code reste} says how many are left out, or is empty
 */
public record VueAide(List<Lien> examens, Champ domaine, Champ entite, List<Bureau> bureaux, String reste) {

    /** @param fiche page of the campagne */
    public record Bureau(String titre, String sousTitre, String fiche, List<VueContact> contacts) {}
}
