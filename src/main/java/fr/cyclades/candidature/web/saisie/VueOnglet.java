package fr.cyclades.candidature.web.saisie;

import fr.cyclades.candidature.web.VueEpreuves;
import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.ResumeErreurs;
import java.util.List;

/**
 * A tab to fill in.
 *
 * @param code      of the tab
 * @param champs    codes of the fields that the page shows, separated by commas
 * @param compte    « Trois questions sur cet onglet. », {@code manque} « Il manque une réponse. » or empty, as it is when the summary says it
 * @param obligation which of them have to be answered
 * @param blocs     the questions
 * @param epreuves  what the answers give, or empty on the other tabs
 * @param effet     what the acquis give, or null on the other tabs
 * @param vide      nothing is asked here
 * @param precedent label of the button that goes back, or null
 * @param suivant   label of the primary button
 * @param enregistre whether the primary button saves the inscription
 * @param blocages  what forbids to save, on other tabs
 * @param doute     on the tab that was just left, or null
 */
public record VueOnglet(VueEntete entete, String code, int numero, String titre, String aide, String champs, String compte, String manque,
        String obligation, ResumeErreurs resume, List<VueBloc> blocs, String titreDesEpreuves, VueEpreuves epreuves, Effet effet, boolean vide, String precedent, String suivant,
        boolean enregistre, List<Lien> blocages, Doute doute) {

    /** Something to verify. @param retour to its field */
    public record Doute(String phrase, Lien retour) {}

    /** At once, under the grid of acquis. @param pieces asked because of them, each with why @param aChoisir whether more may be asked yet */
    public record Effet(List<Lien> lignes, List<Lien> pieces, boolean aChoisir) {}

    /**
     * Fields that belong together.
     *
     * @param titre may be empty: the fields then stand without frame
     * @param etat  « Répondu », « À compléter », or null
     */
    public record VueBloc(String titre, String aide, String ancre, Badge etat, List<VueChamp> champs) {}
}
