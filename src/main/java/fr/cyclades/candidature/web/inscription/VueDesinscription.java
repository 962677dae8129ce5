package fr.cyclades.candidature.web.inscription;

import fr.cyclades.candidature.web.VueBureau;
import fr.cyclades.candidature.web.VueTete;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import java.util.List;

/**
 * « Me désinscrire »: what it entails, before and after; a page, not a dialog.
 *
 * @param titre        says what the page is about or what was done
 * @param consequences one sentence each
 * @param possible     whether the button is there
 * @param suite        what to do instead or next, or null
 */
public record VueDesinscription(VueTete tete, String titre, Etat etat, List<String> consequences, boolean possible, Lien suite,
        VueBureau bureau) {}
