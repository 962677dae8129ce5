package fr.cyclades.justificatif.web;

import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import java.util.List;

/**
 * « Mes justificatifs » of one candidature: what is asked, why, in which form, until when, and where each piece stands.
 *
 * @param tete        what every page about these pieces shows
 * @param amenagement what remains of an aménagement asked, or null
 * @param ceQuiCompte what the list stands for, one sentence
 * @param etape       the last step, of the inscription itself (VALIDATION_EN_LIGNE), or null
 * @param liste       the same list as a document, or null while it is being printed
 * @param revision    changes when the page would; {@code suivi} where a script asks for it
 */
public record VueJustificatifs(Tete tete, Etat etat, Etat amenagement, String ceQuiCompte, List<Groupe> groupes, Etape etape, List<Lien> ecartees, Document liste,
        String revision, String suivi) {

    /**
     * @param surtitre    « Baccalauréat professionnel · session 2027 · inscription n° A06-27-000412-M »
     * @param inscription address of « Mon inscription »; {@code pieces} of « Mes justificatifs »
     * @param contacts    the service in charge
     */
    public record Tete(String surtitre, String titreExamen, String inscription, String pieces, List<Contact> contacts) {}

    /**
     * A regroupement that travels one way.
     *
     * @param quand « À déposer en ligne entre le … et le … (heure de Paris) »
     * @param forme formats and size, or what to do with the paper
     * @param etape « J’ai fourni toutes mes pièces », or null for what travels by post
     */
    public record Groupe(String titre, String quand, String forme, List<Piece> pieces, Etape etape) {}

    /**
     * @param mention     « Obligatoire », « Facultative »
     * @param dates       « Déposée le 13 juillet 2018 à 17 h 36 (heure de Paris) »…
     * @param consequence what it means for the candidate, one sentence
     * @param information words of the service, or empty
     * @param conseils    what to look at again in the file, one sentence each
     * @param action      what to do, or null
     * @param refusee     framed in red, first
     */
    public record Piece(String code, String libelle, String aide, String motif, String mention, Badge badge, List<String> dates,
            String consequence, String information, List<String> conseils, Lien action, Lien voir, boolean refusee) {}

    /**
     * A click to make, made, or not possible yet.
     *
     * @param titre   « Dernière étape : transmettre le dossier »
     * @param action  the button, or null; {@code bloquee} why it is not possible yet, each with the link that unblocks
     */
    public record Etape(String titre, String texte, Lien action, String bouton, List<Lien> bloquee, boolean faite) {}

    /** @param detail « PDF – 51 ko – version 2 » */
    public record Document(String libelle, String chemin, String detail) {}

    /** Functions, never persons. */
    public record Contact(String fonction, String service, List<Lien> telephones, List<Lien> mails) {}
}
