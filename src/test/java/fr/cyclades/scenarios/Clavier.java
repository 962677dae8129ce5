package fr.cyclades.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who has no mouse: goes from element to element with Tab, answers with the keys, presses with Enter. At each stop the focus
 * must be seen, inside the window, and further in the page than the stop before.
 */
final class Clavier {

    private static final int PATIENCE = 150;

    /** What has the focus: its name, type, value, text, whether it is seen, in the window, and after the former one. */
    private static final String ARRET = """
            () => {
              const e = document.activeElement, etiquette = e.labels && e.labels[0], cadre = e.getBoundingClientRect();
              const cerne = s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0;
              const apres = !window.avant || !window.avant.isConnected || !(window.avant.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING);
              window.avant = e;
              return {
                nom: e.name || '', type: e.type || '', balise: e.tagName, valeur: e.value || '', coche: !!e.checked,
                texte: (e.innerText || '').replace(/\\s+/g, ' ').trim(), vu: [null, '::before', '::after'].some(p => cerne(getComputedStyle(e, p))) || !!etiquette && cerne(getComputedStyle(etiquette, '::before')),
                principal: !!e.closest('main'), dedans: cadre.bottom > 0 && cadre.top < innerHeight && cadre.width > 0, apres
              }
            }""";

    private final Page page;
    private final Set<String> repondus = new HashSet<>();

    Clavier(Page page) {
        this.page = page;
    }

    /** From the top of the page, answers all that has an answer on the way to the first button or link of the content whose text begins so, and presses it. */
    void remplirEtPresser(String bouton, Map<String, Object> reponses) {
        repondus.clear();
        page.evaluate("() => { window.avant = null; document.activeElement.blur(); }");
        for (var tabulation = 0; tabulation < PATIENCE; tabulation++) {
            page.keyboard().press("Tab");
            var arret = arret();
            if (arret.get("texte").toString().startsWith(bouton) && arret.get("principal").equals(true)) {
                page.waitForNavigation(() -> page.keyboard().press("Enter"));
                return;
            }
            var nom = arret.get("nom").toString();
            if (reponses.containsKey(nom) && repondus.add(nom)) {
                repondre(nom, arret, reponses.get(nom).toString());
            }
        }
        throw new AssertionError("« " + bouton + " » cannot be reached with Tab on " + page.url());
    }

    /** The skip link is the first stop of each page, and leads to its content. */
    void sauterAuContenu() {
        page.evaluate("() => { window.avant = null; document.activeElement.blur(); }");
        page.keyboard().press("Tab");
        assertThat(arret().get("texte").toString()).as("first stop").isEqualTo("Contenu");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => !!document.activeElement.closest('main')")).as("after the skip link").isEqualTo(true);
    }

    private Map<?, ?> arret() {
        var arret = (Map<?, ?>) page.evaluate(ARRET);
        if (!"BODY".equals(arret.get("balise"))) {
            assertThat(arret.get("vu")).as("the focus is seen on %s of %s", arret, page.url()).isEqualTo(true);
            assertThat(arret.get("dedans")).as("the focus is in the window on %s of %s", arret, page.url()).isEqualTo(true);
            assertThat(arret.get("apres")).as("the order is the one of the page at %s of %s", arret, page.url()).isEqualTo(true);
        }
        return arret;
    }

    private void repondre(String nom, Map<?, ?> arret, String valeur) {
        switch (arret.get("type").toString()) {
            case "radio" -> choisirAvecLesFleches(nom, valeur);
            case "checkbox" -> {
                if (arret.get("coche").equals(false)) {
                    page.keyboard().press("Space");
                }
            }
            case "select-one" -> choisirDansLaListe(valeur);
            default -> page.keyboard().type(valeur);
        }
    }

    private void choisirAvecLesFleches(String nom, String valeur) {
        page.keyboard().press("Space");
        for (var fleche = 0; fleche < 20 && !actif().equals(List.of(nom, valeur)); fleche++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(actif()).isEqualTo(List.of(nom, valeur));
    }

    private void choisirDansLaListe(String valeur) {
        for (var fleche = 0; fleche < 400 && !actif().getLast().equals(valeur); fleche++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(actif().getLast()).isEqualTo(valeur);
    }

    @SuppressWarnings("unchecked")
    private List<Object> actif() {
        return (List<Object>) page.evaluate("() => [document.activeElement.name, document.activeElement.value]");
    }
}
