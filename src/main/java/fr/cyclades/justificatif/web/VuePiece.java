package fr.cyclades.justificatif.web;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.justificatif.web.VueJustificatifs.Document;
import fr.cyclades.justificatif.web.VueJustificatifs.Piece;
import fr.cyclades.justificatif.web.VueJustificatifs.Tete;
import java.util.List;

/**
 * One piece.
 *
 * @param fondement the text that asks for it, or empty
 * @param quand    « À déposer en ligne entre le … »
 * @param modele   the récapitulatif to sign, or null
 * @param apercu   what is there, or null
 * @param suite    where to go next once a file is there, or null
 * @param formulaire null when nothing can be put; then {@code pourquoi}
 */
public record VuePiece(Tete tete, Etat etat, Piece piece, String fondement, String quand, Document modele, Apercu apercu, Lien suite, Formulaire formulaire,
        String pourquoi, ResumeErreurs resume, String revision, String suivi) {

    /**
     * @param detail    « PDF, 2 pages, réuni à partir de 2 photos »
     * @param attente   what is still being checked, or empty
     * @param conseils  advice, never a refusal
     * @param supprimer null when it is locked
     */
    public record Apercu(String nom, String detail, String poids, String attente, List<String> conseils, List<Page> pages, Lien telecharger,
            Lien supprimer) {}

    /** @param description « Page 1 sur 2 » */
    public record Page(String chemin, String description) {}

    /**
     * @param types  as in the attribute accept
     * @param limite greatest number of bytes of a file, {@code limiteParPhoto} of a photograph
     */
    public record Formulaire(String titre, String action, String bouton, Champ fichiers, Champ photo, String types, long limite, long limiteParPhoto) {}
}
