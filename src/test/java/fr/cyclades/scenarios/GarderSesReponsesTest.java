package fr.cyclades.scenarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.cyclades.Patience;
import fr.cyclades.Regle;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A draft with scripts: kept while typing, shown as the answers change it, and never overwritten by a stale page. */
class GarderSesReponsesTest extends Parcours {

    /** What a screen reader is told. */
    private static final String DIT = "main > [role=status]";

    @Test
    @Regle("R124")
    void ines_repond_dans_deux_fenetres() {
        try (var ecran = ecran("brouillon", 1280, true)) {
            var adresse = creerUnCompte(ecran, "MADAME", "Ferreira", "Inès", "30/09/2003");
            seConnecter(ecran, adresse);
            ecran.ouvrir("/candidatures/nouvelle?campagne=2024/clermont-ferrand/bac-professionnel").appuyer("Démarrer mon inscription");
            var page = ecran.page();
            var dossier = page.url().replaceFirst("/onglets/.*", "");

            ce_qu_elle_ecrit_est_garde_sans_rien_presser(page, dossier);
            une_question_apparait_des_qu_une_reponse_la_demande(ecran, dossier);
            suivant_n_attend_pas_la_sauvegarde_et_ne_la_contredit_pas(ecran, dossier);
            ce_qu_elle_ecrit_en_partant_est_garde(ecran, dossier);
            ce_qui_manque_suit_les_reponses(ecran, dossier);
            une_page_perimee_n_ecrase_rien(ecran, dossier);
            une_session_terminee_ne_perd_rien(ecran, dossier, adresse);
        }
    }

    private static void ce_qu_elle_ecrit_est_garde_sans_rien_presser(Page page, String dossier) {
        page.fill("[name=adresse]", "3 rue du Port");
        page.waitForResponse("**/brouillon", () -> {});
        var ailleurs = page.context().newPage();
        ailleurs.navigate(dossier + "/onglets/identification");
        assertThat(ailleurs.locator("[name=adresse]")).hasValue("3 rue du Port");
        ailleurs.close();
    }

    private static void une_question_apparait_des_qu_une_reponse_la_demande(Ecran ecran, String dossier) {
        var page = ecran.ouvrir(dossier + "/onglets/informations-candidature").page();
        assertThat(page.locator("[name=condition]")).hasCount(0);
        page.locator("label[for=categorie]").click();
        assertThat(page.locator("[name=condition]")).hasCount(4);
        assertThat(page.locator("#categorie")).isChecked();
        assertThat(page.locator("#categorie")).isFocused();
        assertThat(page.locator(DIT)).hasText("Une question s’ajoute\u00a0: Quelle condition remplissez-vous\u00a0?");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[name=condition]")).hasCount(0);
        assertThat(page.locator("#categorie-2")).isFocused();
        assertThat(page.locator(DIT)).hasText("Une question n’est plus posée.");
        ecran.regarder("question-apparue");
    }

    /** The answer to the saving in the background never comes back: the page does not know the revision that it made. */
    private static void suivant_n_attend_pas_la_sauvegarde_et_ne_la_contredit_pas(Ecran ecran, String dossier) {
        var page = ecran.ouvrir(dossier + "/onglets/identification").page();
        var gardees = new AtomicInteger();
        page.route("**/brouillon", route -> {
            route.fetch();
            gardees.incrementAndGet();
        });
        page.fill("[name=adresse]", "5 quai du Nord");
        page.waitForCondition(() -> gardees.get() == 1);
        page.fill("[name=adresse]", "6 quai du Nord");
        page.locator("button[name=vers][value=informations-candidature]").first().click();
        assertThat(page).hasURL(dossier + "/onglets/informations-candidature");
        page.unroute("**/brouillon");
        ecran.ouvrir(dossier + "/onglets/identification");
        assertThat(page.locator("[name=adresse]")).hasValue("6 quai du Nord");
    }

    private static void ce_qu_elle_ecrit_en_partant_est_garde(Ecran ecran, String dossier) {
        var page = ecran.ouvrir(dossier + "/onglets/identification").page();
        page.route("**/brouillon", route -> route.abort());
        page.fill("[name=adresse]", "8 quai de l’Est");
        page.reload();
        assertThat(page.locator("[name=adresse]")).hasValue("8 quai de l’Est");
        page.unroute("**/brouillon");
        page.fill("[name=adresse]", "7 quai du Sud");
        page.navigate(dossier + "/onglets/informations-candidature");
        page.goBack();
        Patience.jusqua(() -> {
            page.navigate(dossier + "/onglets/identification");
            return page.inputValue("[name=adresse]").equals("7 quai du Sud");
        });
        page.fill("[name=complement_adresse]", "Escalier B");
        page.locator("button[name=vers][value=informations-candidature]").first().click();
        assertThat(page).hasURL(dossier + "/onglets/informations-candidature");
        ecran.ouvrir(dossier + "/onglets/identification");
        assertThat(page.locator("[name=complement_adresse]")).hasValue("Escalier B");
    }

    /** « Suivant » was refused: what is told to be missing goes as it is answered. */
    private static void ce_qui_manque_suit_les_reponses(Ecran ecran, String dossier) {
        var page = ecran.ouvrir(dossier + "/onglets/acquis").page();
        page.locator("button[name=vers][value=suivant]").last().click();
        assertThat(page.locator(".cy-resume")).containsText("Il reste une réponse à revoir");
        page.locator("label[for=a_des_acquis]").click();
        assertThat(page.locator(".cy-resume")).hasCount(0);
        assertThat(page.locator(".cy-compte")).not().containsText("Il manque");
        assertThat(page).hasTitle(Pattern.compile("^Acquis.*"));
    }

    private static void une_session_terminee_ne_perd_rien(Ecran ecran, String dossier, String adresse) {
        var page = ecran.ouvrir(dossier + "/onglets/identification").page();
        page.context().clearCookies();
        page.fill("[name=adresse]", "9 impasse du Soir");
        assertThat(page.locator("[data-garde-panne]")).containsText("Votre session est terminée");
        page.navigate(dossier + "/onglets/identification");
        page.fill("[name=adresse]", adresse);
        page.fill("[name=motDePasse]", MOT_DE_PASSE);
        page.locator("main button[type=submit]").last().click();
        assertThat(page).hasURL(dossier + "/onglets/identification");
        assertThat(page.locator("[name=adresse]")).hasValue("9 impasse du Soir");
        page.waitForResponse("**/brouillon", () -> {});
        ecran.ouvrir(dossier + "/onglets/identification");
        assertThat(page.locator("[name=adresse]")).hasValue("9 impasse du Soir");
    }

    private static void une_page_perimee_n_ecrase_rien(Ecran ecran, String dossier) {
        var page = ecran.ouvrir(dossier + "/onglets/identification").page();
        var ailleurs = page.context().newPage();
        ailleurs.navigate(dossier + "/onglets/identification");
        ailleurs.fill("[name=adresse]", "1 rue Haute");
        ailleurs.waitForResponse("**/brouillon", () -> {});
        page.fill("[name=adresse]", "2 rue Basse");
        page.locator("button[name=vers][value=suivant]").last().click();
        assertThat(page.locator("main")).containsText("1 rue Haute");
        assertThat(page.locator("main")).containsText("2 rue Basse");
        page.getByText("Remplacer par ce que je viens d’envoyer").click();
        assertThat(page.locator("[name=adresse]")).hasValue("2 rue Basse");
        ailleurs.close();
    }
}
