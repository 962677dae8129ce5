package fr.cyclades.candidature.web;

import fr.cyclades.document.Document;
import fr.cyclades.socle.EnFrancais;

/** A document to open. @param detail « PDF – 84 ko – version 2 » */
public record VueDocument(String libelle, String chemin, String detail) {

    public static VueDocument de(Document d) {
        return new VueDocument(d.libelle(), "/documents/" + d.id(), "PDF – " + EnFrancais.taille(d.octets()) + " – version\u00a0" + d.version());
    }
}
