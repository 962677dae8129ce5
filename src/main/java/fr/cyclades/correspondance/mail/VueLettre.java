package fr.cyclades.correspondance.mail;

import fr.cyclades.habillage.Lien;
import java.util.List;

/** @param reponse words of the service, or an empty string */
public record VueLettre(String titre, String salutation, List<String> phrases, String reponse, Lien bouton) {}
