package fr.cyclades.amenagement.web.gestion;

import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ResumeErreurs;
import java.util.List;

/**
 * One demande d’aménagement, and what the service notes of it.
 *
 * @param faits   what is asked, since when, until when; {@code dossier} address of the candidature
 * @param enVigueur identifier of the note in force, or empty
 * @param fermee  nothing can be noted any more
 * @param fait    what has just been done, or null
 */
public record VueInstruction(String nom, String numero, String chemin, String dossier, Badge etat, List<String> faits, String message, List<Ligne> historique,
        String enVigueur, boolean fermee, Champ decision, Champ recuLe, Champ mots, ResumeErreurs resume, String fait) {

    /** @param mots measures or reason, or empty; {@code annulee} « Annulée le … », or empty */
    public record Ligne(String quoi, String quand, String mots, String annulee) {}
}
