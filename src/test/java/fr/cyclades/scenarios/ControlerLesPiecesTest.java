package fr.cyclades.scenarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.cyclades.Patience;
import fr.cyclades.Regle;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.justificatif.DossierDEssai;
import fr.cyclades.justificatif.DossierDEssai.Dossier;
import fr.cyclades.justificatif.FichiersDEssai;
import fr.cyclades.personas.Collegues;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Depot;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mme Garnier's morning (S1, « Aide au dépôt », four cases), in a real browser: hand on the keyboard, then without any script. */
class ControlerLesPiecesTest extends Parcours {

    @Autowired Collegues collegues;
    @Autowired DossierDEssai dossiers;
    @Autowired Coffre coffre;
    @Autowired Inspections inspections;

    @Test
    @Regle({"R105", "R106"})
    void mme_garnier_controle_au_clavier() {
        var nadia = etant_donne_le_dossier_de_nadia_transmis();
        var piece = "/gestion/pieces/" + dossiers.piece(nadia, "1NATID01").id();
        try (var ecran = ecran("controle", 1280, true)) {
            seConnecter(ecran, collegues.garnier());
            ecran.regarder("accueil").ouvrir("/gestion/pieces").regarder("file");
            var page = ecran.ouvrir(piece).page();
            assertThat(page.locator(".cy-planche img")).hasJSProperty("complete", true);
            ecran.regarder("poste");
            page.keyboard().press("+");
            assertThat(page.locator(".cy-planche--150")).isVisible();
            page.keyboard().press("t");
            assertThat(page.locator(".cy-planche img")).hasAttribute("src", java.util.regex.Pattern.compile(".*tourner=90"));
            page.locator("h1").click();
            page.keyboard().press("n");
            page.selectOption("[name=motif]", "ILLISIBLE");
            assertThat(page.locator("[data-phrase]")).containsText("Elle lira : « Le document ne se lit pas");
            page.locator("[name=message]").fill("x".repeat(2_001));
            assertThat(page.locator("#decision-prise")).containsText("2 001 caractères : 1 de trop.");
            page.locator("[name=message]").fill("");
            ecran.regarder("refus");
            page.waitForNavigation(() -> page.locator("#decision-prise button[type=submit]").first().click());
            assertThat(page.locator("#avis")).containsText("Non conforme");
            page.waitForNavigation(() -> page.keyboard().press("z"));
            assertThat(page.locator("main")).containsText("(annulé)");
            page.keyboard().press("c");
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
            assertThat(page.locator("#avis")).containsText("Conforme");
            ecran.ouvrir("/gestion/dossiers/" + nadia.candidature()).regarder("dossier");
            ecran.ouvrir("/gestion/dossiers").regarder("recherche");
        }
    }

    @Test
    void la_meme_matinee_sans_script_sur_un_telephone() {
        var nadia = etant_donne_le_dossier_de_nadia_transmis();
        try (var ecran = ecran("controle", 360, false)) {
            seConnecter(ecran, collegues.garnier());
            ecran.regarder("accueil").ouvrir("/gestion/pieces").regarder("file");
            ecran.ouvrir("/gestion/pieces/" + dossiers.piece(nadia, "1NATID01").id()).regarder("poste").suivre("Agrandir").regarder("agrandie");
            ecran.page().locator("label[for=decision-2]").click();
            ecran.page().selectOption("[name=motif]", "COUPE");
            ecran.appuyer("Valider, puis pièce suivante");
            assertThat(ecran.page().locator("#avis")).containsText("Non conforme");
            ecran.ouvrir("/gestion/dossiers/" + nadia.candidature()).regarder("dossier");
            assertThat(ecran.page().locator("main")).containsText("Une page est coupée");
        }
    }

    @Test
    void m_oudin_administre_et_decide() {
        dossiers.inscrit();
        horloge.nousSommesLe("2023-12-02T09:00:00+01:00");
        try (var ecran = ecran("decision", 1280, true)) {
            seConnecter(ecran, collegues.oudin());
            ecran.regarder("accueil").ouvrir("/gestion/agents").regarder("agents").ouvrir("/gestion/agents/nouveau").regarder("nouvel-agent");
            ecran.ouvrir("/gestion/fin-de-depot?campagne=2024/clermont-ferrand/bac-professionnel").regarder("fin-de-depot");
            ecran.page().locator("form input[name=dossier] + label").first().click();
            ecran.appuyer("Annuler les inscriptions cochées").regarder("lot");
        }
    }

    private Dossier etant_donne_le_dossier_de_nadia_transmis() {
        var nadia = dossiers.inscrit();
        var octets = FichiersDEssai.pdf("Carte nationale d'identité de Nadia Benali", 2);
        var depose = (Depot.Depose) coffre.deposer(new ByteArrayInputStream(octets), 5_242_880);
        dossiers.deposer(nadia, "1NATID01", depose.empreinte().texte(), depose.taille());
        dossiers.de(nadia.candidature()).stream().map(p -> p.quoi().code()).filter(c -> !c.equals("1NATID01")).forEach(c -> dossiers.deposer(nadia, c));
        dossiers.fournir(nadia);
        var fichier = dossiers.piece(nadia, "1NATID01").depot().orElseThrow().fichier();
        Patience.jusqua(() -> !inspections.pages(fichier).isEmpty());
        return nadia;
    }
}
