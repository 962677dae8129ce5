package fr.cyclades.scenarios;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.personas.Collegue;
import fr.cyclades.personas.Personne;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the journeys in a real browser share: the browser, the clock, the letter box, and how somebody gets an account. */
@CycladesTest
abstract class Parcours {

    static final String MOT_DE_PASSE = "Trois petites barques bleues";

    private static Playwright playwright;
    private static Browser navigateur;

    @Autowired
    HorlogeDEssai horloge;

    @Autowired
    BoiteAuxLettres courrier;

    @LocalServerPort
    int port;

    @BeforeAll
    static void ouvrirLeNavigateur() {
        playwright = Playwright.create();
        navigateur = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync")));
    }

    @AfterAll
    static void fermerLeNavigateur() {
        playwright.close();
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    Ecran ecran(String nom, int largeur, boolean script) {
        return new Ecran(navigateur, "http://localhost:" + port, nom, largeur, script);
    }

    /** Creates an account as anybody does: form, mail, link, button, sign-in. Returns the address. */
    String creerUnCompte(Ecran ecran, String civilite, String nom, String prenoms, String naissance) {
        var adresse = nom.toLowerCase(java.util.Locale.ROOT) + "." + UUID.randomUUID().toString().substring(0, 8) + "@exemple.fr";
        var jour = naissance.split("/");
        ecran.ouvrir("/compte/creation").regarderUneFois("creation");
        ecran.repondre(Map.ofEntries(
                Map.entry("civilite", civilite), Map.entry("nomDeNaissance", nom), Map.entry("confirmationNom", nom),
                Map.entry("prenoms", prenoms),
                Map.entry("naissance.jour", jour[0]), Map.entry("naissance.mois", jour[1]), Map.entry("naissance.annee", jour[2]),
                Map.entry("confirmationNaissance.jour", jour[0]), Map.entry("confirmationNaissance.mois", jour[1]),
                Map.entry("confirmationNaissance.annee", jour[2]),
                Map.entry("commune", "Thiers (63)"), Map.entry("adresse", adresse), Map.entry("motDePasse", MOT_DE_PASSE)));
        ecran.appuyer("Créer mon compte").regarderUneFois("compte-demande");
        var mail = courrier.dernier(adresse, "");
        ecran.ouvrir(URI.create(BoiteAuxLettres.lien(mail, "Activer mon compte")).getPath()).regarderUneFois("activation").appuyer("Activer mon compte");
        return adresse;
    }

    void seConnecter(Ecran ecran, String adresse) {
        ecran.ouvrir("/connexion").repondre(Map.of("adresse", adresse, "motDePasse", MOT_DE_PASSE)).appuyer("Me connecter");
    }

    void seConnecter(Ecran ecran, Personne qui) {
        ecran.ouvrir("/connexion").repondre(Map.of("adresse", qui.adresse(), "motDePasse", qui.motDePasse())).appuyer("Me connecter");
    }

    void seConnecter(Ecran ecran, Collegue agent) {
        ecran.ouvrir("/gestion/connexion").repondre(Map.of("adresse", agent.adresse(), "motDePasse", agent.motDePasse())).appuyer("Me connecter");
    }
}
