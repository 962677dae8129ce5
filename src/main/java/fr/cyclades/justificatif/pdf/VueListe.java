package fr.cyclades.justificatif.pdf;

import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.SectionRecap.Ligne;
import java.util.List;

/** The list of the pieces that a version asks for, on paper. @param service letterhead, the académie first */
public record VueListe(String titre, String sousTitre, String description, List<String> service, String version, String date, String pied,
        Etat etat, List<Ligne> numeros, List<Groupe> groupes, String note) {

    /** Pieces that share a deadline. @param quand « À remettre au plus tard le … » */
    public record Groupe(String titre, String quand, List<Piece> pieces) {}

    /** @param mention « Obligatoire », « Facultative » */
    public record Piece(String code, String libelle, String aide, String motif, String mention) {}
}
