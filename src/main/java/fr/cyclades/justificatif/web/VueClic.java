package fr.cyclades.justificatif.web;

import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.justificatif.web.VueJustificatifs.Tete;
import java.util.List;

/**
 * The page before « J’ai fourni toutes mes pièces » or « Valider mon inscription ».
 *
 * @param effets  what it locks or signs, one sentence each
 * @param texte   what is accepted by the click, kept with it word for word
 * @param version of the inscription that was read
 */
public record VueClic(Tete tete, String titre, Etat etat, String sousTitre, List<Ligne> lignes, List<String> effets, String texte, String action,
        String bouton, int version, boolean possible, ResumeErreurs resume) {

    /**
     * @param detail   file, date
     * @param conseils what to look at again in it; {@code voir} its page, or null when there is nothing to look at
     */
    public record Ligne(String libelle, String detail, List<String> conseils, Lien voir) {}
}
