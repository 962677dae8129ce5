package fr.cyclades.courriel.mail;

/** Hands a mail over to whoever carries it further. */
public interface Facteur {

    /** Never throws for a refusal or a broken server: these are issues like any other. */
    Remise remettre(Pli pli);
}
