package fr.cyclades.candidature.web;

import fr.cyclades.document.Document;

/** A document to open. @param detail « PDF – 84 ko – version 2 » */
public record VueDocument(String libelle, String chemin, String detail) {

    public static VueDocument de(Document d) {
        var taille = Math.max(1, Math.round(d.octets() / 1000.0)) + "\u00a0ko";
        return new VueDocument(d.libelle(), "/documents/" + d.id(), "PDF – " + taille + " – version\u00a0" + d.version());
    }
}
