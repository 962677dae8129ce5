package fr.cyclades.candidature.web.saisie;

import fr.cyclades.habillage.Lien;
import java.util.List;

/**
 * « Enregistrer » was refused for a reason that no tab can mend: too late, or registered already.
 *
 * @param paragraphes what happened, what was kept, what to do
 * @param suites      the first one is the primary action
 */
public record VueRefus(VueEntete entete, String titre, List<String> paragraphes, List<Lien> suites) {}
