package fr.cyclades.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A real browser as somebody holds it: a width, scripts on or off. Every page it is asked to look at must be free of axe
 * violations, of sideways scroll and of console messages; its image is left in {@code target/parcours/}.
 */
final class Ecran implements AutoCloseable {

    /** Milliseconds: a loaded machine is slow, not wrong. */
    private static final double PATIENCE = 60_000;
    private static final Set<String> DEJA_VUES = ConcurrentHashMap.newKeySet();

    private final BrowserContext contexte;
    private final Page page;
    private final String site;
    private final String parcours;
    private final String nom;
    private final boolean script;
    private final List<String> messages = new ArrayList<>();
    private final int largeur;
    private int rang;

    Ecran(Browser navigateur, String site, String nom, int largeur, boolean script) {
        this.site = site;
        this.script = script;
        this.largeur = largeur;
        this.parcours = nom;
        this.nom = nom + "-" + largeur + (script ? "" : "-sans-script");
        this.contexte = navigateur.newContext(new Browser.NewContextOptions()
                .setViewportSize(largeur, 800).setJavaScriptEnabled(script).setLocale("fr-FR"));
        this.page = contexte.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(m -> {
            if (!m.text().contains("422")) {
                messages.add(m.type() + ": " + m.text());
            }
        });
    }

    Ecran ouvrir(String adresse) {
        page.navigate(adresse.startsWith("http") ? adresse : site + adresse);
        return this;
    }

    /** A page that deferred work completes: opened again until it says this. */
    Ecran ouvrirJusquaLire(String adresse, String mot) {
        ouvrir(adresse);
        for (int essai = 0; essai < 120 && !texte().contains(mot); essai++) {
            page.waitForTimeout(500);
            ouvrir(adresse);
        }
        return this;
    }

    /** Presses a button that sends a form; the page may wait for a saving under way before it sends. */
    Ecran appuyer(String bouton) {
        var choisi = page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(bouton)).first();
        page.waitForNavigation(choisi::click);
        return this;
    }

    Ecran suivre(String lien) {
        page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(lien)).first().click();
        page.waitForLoadState();
        return this;
    }

    /** Answers every question of this page that has an answer among these, by name of field. */
    Ecran repondre(Map<String, Object> reponses) {
        reponses.forEach((champ, valeur) -> {
            var element = page.locator("[name='" + champ + "']");
            if (element.count() > 0) {
                repondre(element, valeur);
            }
        });
        return this;
    }

    /** Answers a tab and goes on, again as long as an answer makes another question appear. */
    Ecran remplirOnglet(String titre, Map<String, Object> reponses) {
        for (int essai = 0; essai < 5 && estSur(titre); essai++) {
            repondre(reponses);
            appuyer("Suivant");
        }
        assertThat(estSur(titre)).as("still on « %s »: %s", titre, erreurs()).isFalse();
        return this;
    }

    /** Chooses files in the form of a piece. */
    Ecran choisir(FilePayload... fichiers) {
        page.locator("input[name=fichiers]").setInputFiles(fichiers);
        return this;
    }

    boolean estSur(String titre) {
        return page.locator("main h2").first().textContent().contains(titre);
    }

    String erreurs() {
        return String.join(" | ", page.locator(".fr-alert, .fr-message--error, .fr-error-text").allInnerTexts());
    }

    String texte() {
        return page.locator("main").innerText();
    }

    /** What is read, whatever the capitals and the kind of spaces. */
    String lu() {
        return texte().replaceAll("[\\s\u00a0\u202f]+", " ").toLowerCase(Locale.FRENCH);
    }

    Page page() {
        return page;
    }

    /** Looks at a page that all journeys share, once for each width, with and without scripts. */
    Ecran regarderUneFois(String quoi) {
        return DEJA_VUES.add(quoi + largeur + script) ? regarder(quoi) : this;
    }

    /** Looks at the page: inside its width, silent, and accessible, which is asked with scripts, once for each width. */
    Ecran regarder(String quoi) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setCaret(ScreenshotCaret.INITIAL)
                .setPath(Path.of("target/parcours", "%s-%02d-%s.png".formatted(nom, ++rang, quoi))));
        assertThat(page.locator("html").evaluate("e => e.scrollWidth - e.clientWidth")).as("%s overflows", quoi).isEqualTo(0);
        if (script && DEJA_VUES.add(parcours + largeur + quoi)) {
            var violations = new AxeBuilder(page).analyze().getViolations();
            assertThat(violations).as("axe on %s", quoi).extracting(v -> v.getId() + " " + v.getNodes().getFirst().getHtml()).isEmpty();
        }
        assertThat(messages).as("console of %s", quoi).isEmpty();
        return this;
    }

    @Override
    public void close() {
        contexte.close();
    }

    private void repondre(Locator element, Object valeur) {
        var type = element.first().getAttribute("type");
        if ("radio".equals(type) || "checkbox".equals(type)) {
            var voulues = valeur instanceof List<?> liste ? liste : List.of(valeur);
            for (var voulue : voulues) {
                var choix = element.and(page.locator("[value='" + voulue + "']"));
                if (choix.count() > 0 && !choix.first().isChecked()) {
                    page.locator("label[for='" + choix.first().getAttribute("id") + "']").click();
                }
            }
        } else if ("SELECT".equals(element.first().evaluate("e => e.tagName"))) {
            element.first().selectOption(valeur.toString());
        } else {
            element.first().fill(valeur.toString());
        }
    }
}
