package fr.cyclades.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Patience;
import fr.cyclades.courriel.BoiteDeDemonstration;
import fr.cyclades.courriel.Courriels;
import fr.cyclades.document.APublier;
import fr.cyclades.document.Documents;
import fr.cyclades.document.pdf.RecapitulatifDEssai;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** « Mes documents », « Mes messages », « Vérifier un document » and the mails of the demonstration in a real browser. Images in {@code target/moyens/}. */
@CycladesTest
class PagesEnNavigateurTest {

    @LocalServerPort
    int port;

    @Autowired
    Personnes personnes;

    @Autowired
    Documents documents;

    @Autowired
    Courriels courriels;

    @Autowired
    BoiteDeDemonstration boite;

    @Autowired
    HorlogeDEssai horloge;

    private final List<String> messages = new ArrayList<>();

    @Test
    void les_pages_se_lisent_partout_avec_et_sans_script() {
        var nadia = personnes.nadia();
        var pages = preparer(nadia);
        try (var playwright = Playwright.create();
                var navigateur = playwright.chromium().launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(List.of("--no-sandbox", "--disable-background-networking")))) {
            parcourir(navigateur, nadia, pages, 360, true);
            parcourir(navigateur, nadia, pages, 1280, true);
            parcourir(navigateur, nadia, pages, 360, false);
        }
    }

    private void parcourir(Browser navigateur, Personne nadia, Map<String, String> pages, int largeur, boolean script) {
        try (var contexte = connecter(navigateur, nadia, largeur, script)) {
            var page = contexte.newPage();
            page.onConsoleMessage(m -> messages.add(m.text()));
            pages.forEach((nom, chemin) -> verifier(page, nom, chemin, largeur, script));
        }
    }

    private Map<String, String> preparer(Personne nadia) {
        var candidature = UUID.randomUUID();
        var cle = documents.reserverCle(candidature, "recapitulatif", 1);
        documents.publier(document(nadia, candidature, "recapitulatif", "Récapitulatif d’inscription"));
        documents.publier(document(nadia, candidature, "liste_des_pieces", "Liste des pièces justificatives"));
        horloge.avancerDe(Duration.ofSeconds(6));
        Patience.jusqua(() -> boite.nombre(nadia.adresse()) > 0);
        var message = courriels.de(nadia.candidat(), 0, 1).getFirst();
        var pages = new LinkedHashMap<String, String>();
        pages.put("documents", "/documents");
        pages.put("messages", "/messages");
        pages.put("message", "/messages/" + message.id());
        pages.put("verification", "/verification?cle=" + cle);
        pages.put("verification-inconnue", "/verification?cle=AAAABBBB");
        pages.put("courriels", "/demonstration/courriels?adresse=" + nadia.adresse());
        pages.put("courriel", "/demonstration/courriels/" + message.id());
        pages.put("courriel-html", "/demonstration/courriels/" + message.id() + "/html");
        return pages;
    }

    private static APublier document(Personne nadia, UUID candidature, String type, String libelle) {
        return new APublier(nadia.candidat(), candidature, type, libelle, "Baccalauréat professionnel, session 2024", 1, type + "-v1.pdf",
                RecapitulatifDEssai.html(9), ZoneId.of("Indian/Reunion"), "de La Réunion");
    }

    private BrowserContext connecter(Browser navigateur, Personne nadia, int largeur, boolean script) {
        var contexte = navigateur.newContext(new Browser.NewContextOptions().setViewportSize(largeur, 800).setJavaScriptEnabled(script)
                .setBaseURL("http://localhost:" + port));
        var page = contexte.newPage();
        page.navigate("/connexion");
        page.locator("#adresse").fill(nadia.adresse());
        page.locator("#motDePasse").fill(nadia.motDePasse());
        page.locator("main button[type=submit]").first().click();
        page.waitForURL(adresse -> !adresse.contains("/connexion"));
        page.close();
        return contexte;
    }

    private void verifier(Page page, String nom, String chemin, int largeur, boolean script) {
        messages.clear(); // what the tools of the test themselves provoke
        assertThat(page.navigate(chemin).status()).as(nom).isEqualTo(200);
        assertThat(messages).as("messages of the console on %s", nom).isEmpty();
        assertThat(page.locator("html").evaluate("e => e.scrollWidth - e.clientWidth")).as("%s at %d overflows", nom, largeur).isEqualTo(0);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target/moyens", nom + "-" + largeur + (script ? "" : "-sans-script") + ".png")));
        if (script && !nom.endsWith("-html")) {
            assertThat(new AxeBuilder(page).analyze().getViolations().stream().map(v -> v.getId() + " " + v.getNodes().getFirst().getHtml()))
                    .as("%s at %d", nom, largeur).isEmpty();
        }
    }
}
