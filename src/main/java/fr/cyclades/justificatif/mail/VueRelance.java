package fr.cyclades.justificatif.mail;

import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import java.util.List;

/** The mail after the end of the deposit. @param manques what is missing; {@code suites} what may happen, one sentence each */
public record VueRelance(String salutation, String examen, Etat etat, List<String> manques, List<String> suites, Lien bouton) {}
