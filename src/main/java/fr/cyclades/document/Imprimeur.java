package fr.cyclades.document;

/** Prints HTML to tagged PDF: PDF/UA-1 and PDF/A-3a, fonts embedded, French. */
public interface Imprimeur {

    /** @param html well-formed XHTML with {@code lang}, {@code title} and a {@code meta name="description"} */
    byte[] imprimer(String html);
}
