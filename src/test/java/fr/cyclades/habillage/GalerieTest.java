package fr.cyclades.habillage;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every component in a real browser, under the strict policy of the site, on the three widths, with and without script. Images are
 * left in {@code target/galerie/}.
 */
class GalerieTest {

    private static final String POLITIQUE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Map<String, String> PAGES = Galerie.pages();
    private static Playwright playwright;
    private static Browser navigateur;

    private final List<String> messages = new ArrayList<>();

    @BeforeAll
    static void ouvrir() {
        playwright = Playwright.create();
        navigateur = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    @AfterAll
    static void fermer() {
        playwright.close();
    }

    @ParameterizedTest
    @CsvSource({"320,true", "360,true", "1280,true", "360,false", "1280,false"})
    void chaque_page_est_lisible_accessible_et_sans_message(int largeur, boolean script) {
        try (var contexte = contexte(largeur, script)) {
            for (var adresse : PAGES.keySet()) {
                var page = ouvrir(contexte, adresse);
                assertThat(messages).as("messages of the console").isEmpty();
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                        .setPath(Path.of("target/galerie", adresse.substring(1) + "-" + largeur + (script ? "" : "-sans-script") + ".png")));
                assertThat(page.locator("html").evaluate("e => e.scrollWidth - e.clientWidth")).as("%s at %d overflows", adresse, largeur).isEqualTo(0);
                if (script && largeur > 320) {
                    var violations = new AxeBuilder(page).analyze().getViolations().stream().map(v -> v.getId() + " " + v.getNodes().stream().map(n -> n.getHtml()).toList()).toList();
                    assertThat(violations).as("%s at %d", adresse, largeur).isEmpty();
                }
                page.close();
                messages.clear(); // what the tools of the test themselves provoke
            }
        }
    }

    @Test
    void le_resume_d_erreurs_recoit_le_focus_et_mene_aux_champs() {
        try (var contexte = contexte(1280, true)) {
            var page = ouvrir(contexte, "/formulaire-refuse");

            page.waitForFunction("() => document.activeElement.id === 'erreurs'");
            var mortes = page.evaluate("[...document.querySelectorAll('#erreurs a')].filter(a => !document.getElementById(a.hash.slice(1))).length");
            assertThat(mortes).isEqualTo(0);
        }
    }

    @Test
    void une_question_liee_se_montre_avec_la_reponse_qui_l_appelle() {
        try (var contexte = contexte(1280, true)) {
            var page = ouvrir(contexte, "/onglet");
            var activites = page.getByText("Cochez deux activités sur les trois");

            assertThat(activites.isVisible()).isTrue();
            page.getByLabel("Je suis inapte").check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
            assertThat(activites.isVisible()).isFalse();
        }
        try (var contexte = contexte(360, false)) {
            var page = ouvrir(contexte, "/onglet");
            assertThat(page.getByText("Cochez deux activités sur les trois").isVisible()).isTrue();
            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.LINK, new Page.GetByRoleOptions().setName("Mes documents")).isVisible()).isTrue();
        }
    }

    @Test
    void le_brouillon_se_garde_seul_et_ne_parle_qu_en_cas_de_panne() {
        try (var contexte = contexte(1280, true)) {
            var page = ouvrir(contexte, "/onglet");
            var reponses = new ArrayList<>(List.of(200, 409));
            page.route("**/brouillon", route -> route.fulfill(new Route.FulfillOptions().setStatus(reponses.removeFirst())
                    .setContentType("application/json").setBody("{\"garde\":\"14 h 41\",\"revision\":7}")));

            page.getByLabel("Quelle langue passez-vous").selectOption("ALL");
            page.waitForCondition(() -> page.getByText("Brouillon gardé à 14 h 41").isVisible(), new Page.WaitForConditionOptions().setTimeout(5000));
            assertThat(page.locator("[name=revision]").inputValue()).isEqualTo("7");
            assertThat(page.locator("[data-garde-panne]").textContent()).isEmpty();

            page.getByLabel("Quelle langue passez-vous").selectOption("ANG");
            page.waitForCondition(() -> page.getByText("modifiées dans une autre fenêtre").isVisible(), new Page.WaitForConditionOptions().setTimeout(5000));
        }
    }

    private BrowserContext contexte(int largeur, boolean script) {
        var contexte = navigateur.newContext(new Browser.NewContextOptions().setViewportSize(largeur, 900).setJavaScriptEnabled(script).setLocale("fr-FR"));
        contexte.route("**/*", GalerieTest::repondre);
        return contexte;
    }

    private Page ouvrir(BrowserContext contexte, String adresse) {
        var page = contexte.newPage();
        page.onConsoleMessage(m -> messages.add(adresse + " " + m.text()));
        page.onPageError(e -> messages.add(adresse + " " + e));
        page.navigate("https://galerie.test" + adresse);
        return page;
    }

    private static void repondre(Route route) {
        var chemin = URI.create(route.request().url()).getPath();
        if (PAGES.containsKey(chemin)) {
            route.fulfill(new Route.FulfillOptions().setContentType("text/html;charset=UTF-8")
                    .setHeaders(Map.of("Content-Security-Policy", POLITIQUE, "Content-Type", "text/html;charset=UTF-8")).setBody(PAGES.get(chemin)));
            return;
        }
        try (var flux = GalerieTest.class.getResourceAsStream("/static" + chemin)) {
            if (flux == null) {
                route.fulfill(new Route.FulfillOptions().setStatus(404));
            } else {
                route.fulfill(new Route.FulfillOptions().setContentType(type(chemin)).setBodyBytes(flux.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String chemin) {
        return switch (chemin.substring(chemin.lastIndexOf('.') + 1)) {
            case "css" -> "text/css";
            case "js" -> "text/javascript";
            case "svg" -> "image/svg+xml";
            default -> "font/woff2";
        };
    }
}
