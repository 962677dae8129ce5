package fr.cyclades.justificatif.web;

import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import java.util.List;

/**
 * « Mes justificatifs » of one candidature: what is asked, why, in which form, until when.
 *
 * @param surtitre   « Baccalauréat professionnel · session 2027 · inscription n° A06-27-000412-M »
 * @param inscription address of « Mon inscription »
 * @param depotPossible whether this site takes the pieces
 * @param ceQuiCompte  what the list stands for, one sentence
 * @param liste       the same list as a document, or null while it is being printed
 * @param contacts    the service in charge
 */
public record VueJustificatifs(String surtitre, String titreExamen, String inscription, Etat etat, boolean depotPossible, String ceQuiCompte,
        List<Groupe> groupes, Document liste, List<Contact> contacts) {

    /**
     * A regroupement.
     *
     * @param quand « À remettre au plus tard le … (heure de Paris) »
     */
    public record Groupe(String titre, String quand, String formats, List<Piece> pieces) {}

    /** @param mention « Obligatoire », « Facultative » */
    public record Piece(String code, String libelle, String aide, String motif, String mention, boolean obligatoire) {}

    /** @param detail « PDF – 51 ko – version 2 » */
    public record Document(String libelle, String chemin, String detail) {}

    /** Functions, never persons. */
    public record Contact(String fonction, String service, List<Lien> telephones, List<Lien> mails) {}
}
