package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.justificatif.web.gestion.VueFile.Corbeille;
import java.util.List;
import java.util.Map;

/**
 * The desk: the queue, the page of the piece, the decision.
 *
 * @param tenue   who else holds the piece, with since when; null when it is held by this agent or waits no more
 * @param avis    what has just happened, or null
 * @param feuille the page shown, or null when there is nothing to show
 */
public record VuePoste(String resume, Corbeille corbeille, List<VueFile.Ligne> suivantes, Map<String, String> caches, String tenue, Avis avis,
        Piece piece, Feuille feuille, Formulaire formulaire, ResumeErreurs resumeErreurs) {

    /** @param annulation where the decision that was just taken can be undone, or null */
    public record Avis(String phrase, String classe, Annulation annulation) {}

    public record Annulation(String chemin, String controle) {}

    /**
     * The piece and whose it is.
     *
     * @param deposer where a file that came by post or mail is put for the candidate, or null
     * @param autres  « Ses 4 autres pièces : 2 conformes, 1 reçue, 1 à contrôler »
     * @param verifier what to look at; {@code lectures} what a machine read, to be confirmed
     * @param declare what the candidate declared, by tab
     * @param passees the decisions before, the last first
     */
    public record Piece(String titre, Badge etat, String chemin, String nom, String dossier, String numero, String examen, String pourquoi, String quand,
            Lien deposer, String autres, List<String> verifier, List<String> lectures, List<Section> declare, List<String> passees) {}

    public record Section(String titre, List<Reponse> reponses) {}

    public record Reponse(String libelle, String valeur) {}

    /**
     * A page of the file, as an image.
     *
     * @param original where the file is downloaded, or empty as long as nothing has controlled it
     * @param attente  said in its place as long as it cannot be shown, or null
     * @param reprise  where its control is asked again once the machine gave up, or empty
     * @param ici      this page, to see whether it is ready
     */
    public record Feuille(String nom, String ou, String image, String description, String classe, List<Outil> outils, String original, String attente,
            String reprise, String ici) {}

    /** A link of the toolbar; without address when it leads nowhere. @param touche the key that does the same */
    public record Outil(String libelle, String icone, String chemin, String touche) {}

    /** @param ouvert a decision can be taken here; else {@code pourquoi} says why not; {@code lira} « Elle lira : » */
    public record Formulaire(boolean ouvert, String pourquoi, String chemin, int revision, Champ decision, Champ motif, Champ message, String lira, String recueLe,
            boolean postale, String consequence, List<Modele> modeles, Lien file, Annulation annulation) {}

    /** The sentence of a reason. */
    public record Modele(String code, String libelle, String texte) {}
}
