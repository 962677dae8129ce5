package fr.cyclades.agent.mail;

import fr.cyclades.habillage.Lien;

/** Tells an agent that his second factor was activated or taken away. */
public record VueFacteur(String salutation, boolean active, Lien bouton) {

    public String titre() {
        return active ? "Un code est maintenant demandé à vos connexions" : "Le second facteur de votre accès est retiré";
    }
}
