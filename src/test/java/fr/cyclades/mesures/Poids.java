package fr.cyclades.mesures;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import fr.cyclades.mesures.Population.Personne;
import java.nio.file.Path;
import java.util.List;

/** What a tab page costs on the wire, as Chromium counts it: with an empty cache, then with what the first page left in it. */
record Poids(int port, Personne personne) {

    private static final int PREMIERE_KO = 250;
    private static final int SUIVANTE_KO = 30;
    private static final int REQUETES = 12;

    void peser(String campagne) {
        var lancement = new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox", "--disable-background-networking"));
        try (var playwright = Playwright.create(); var navigateur = playwright.chromium().launch(lancement)) {
            var onglet = commencer(navigateur, campagne);
            var page = ouvrir(navigateur);
            var mesure = new Mesure(page);
            page.navigate(onglet);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            mesure.dire("first load of a tab page", PREMIERE_KO);
            page.navigate(onglet.replaceFirst("/[^/]*$", "/recapitulatif"));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            mesure.dire("next page", SUIVANTE_KO);
        }
    }

    /** @return the address of the first tab of a draft begun in another browser, whose cache is not measured */
    private String commencer(Browser navigateur, String campagne) {
        try (var page = ouvrir(navigateur)) {
            page.navigate("http://localhost:" + port + "/candidatures/nouvelle?campagne=" + campagne);
            page.getByText("Démarrer mon inscription").first().click();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return page.url();
        }
    }

    private Page ouvrir(Browser navigateur) {
        var contexte = navigateur.newContext();
        contexte.addCookies(List.of(new Cookie("cyclades", personne.session().secret()).setUrl("http://localhost:" + port)));
        return contexte.newPage();
    }

    private static final class Mesure {

        private double octets;
        private int requetes;

        Mesure(Page page) {
            var reseau = page.context().newCDPSession(page);
            reseau.send("Network.enable");
            reseau.on("Network.loadingFinished", this::compter);
            page.onRequest(r -> requetes++);
        }

        private void compter(JsonObject evenement) {
            octets += evenement.get("encodedDataLength").getAsDouble();
        }

        void dire(String quoi, int limite) {
            System.out.printf("%s: %.1f KB, at most %d, in %d requests, at most %d: %s%n", quoi, octets / 1000, limite, requetes, REQUETES,
                    octets <= limite * 1000.0 && requetes <= REQUETES ? "ok" : "TOO MUCH");
            octets = 0;
            requetes = 0;
        }
    }
}
