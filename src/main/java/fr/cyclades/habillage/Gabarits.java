package fr.cyclades.habillage;

/** Renders a template outside a request: a mail, a document. */
public interface Gabarits {

    /**
     * @param gabarit path without extension, {@code compte/mail/activation}
     * @param vue     its parameter {@code vue}; the parameter {@code site}, when declared, is added
     * @return the HTML
     */
    String rendre(String gabarit, Object vue);
}
