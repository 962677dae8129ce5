package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import java.util.List;

/**
 * The file of a candidature, as an agent reads it.
 *
 * @param etat    the very sentence that the candidate reads
 * @param aFaire  what this agent may do now, the first one first
 * @param actes   the other acts on this file, each on its own page
 * @param histoire the last first
 */
public record VueDossier(String nom, String examen, String numeros, Etat etat, String detail, List<Lien> aFaire, List<Regroupement> regroupements,
        List<VuePoste.Section> sections, List<String> contact, List<Lien> actes, List<Evenement> histoire) {

    public record Regroupement(String titre, String quand, List<LigneDePiece> pieces) {}

    /** @param action « Contrôler », « Ouvrir »; @param chemin empty when this agent may not */
    public record LigneDePiece(String libelle, String detail, Badge etat, String chemin, String action) {}

    public record Evenement(String quand, String qui, String quoi) {}
}
