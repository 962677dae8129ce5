package fr.cyclades.compte.web;

import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Ton;
import java.util.List;

/**
 * A page that says one thing and what to do next.
 *
 * @param phrases paragraphs, the first one larger
 * @param suites  links; the first one is the primary button
 */
public record VueMessage(Ton ton, String titre, List<String> phrases, List<Lien> suites) {}
