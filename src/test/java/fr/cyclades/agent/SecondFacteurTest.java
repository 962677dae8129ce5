package fr.cyclades.agent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.agent.DoubleVerification.Verdict;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.personas.Collegue;
import fr.cyclades.personas.Collegues;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second factor of an agent: enrolled, asked for at each sign-in, accepted once, slowed down, stood in for, withdrawn. */
@CycladesTest
class SecondFacteurTest {

    private static final String PAGE = "/gestion/moi/second-facteur";

    @Autowired Collegues collegues;
    @Autowired SecondsFacteurs facteurs;
    @Autowired DoubleVerification verification;
    @Autowired Journal journal;
    @Autowired BoiteAuxLettres boite;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient base;
    @LocalServerPort int port;

    private Collegue garnier;

    @BeforeEach
    void une_agente() {
        garnier = collegues.garnier();
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void l_agente_active_un_code_qui_est_ensuite_demande_et_ne_sert_qu_une_fois() {
        var nav = garnier.seConnecter(new Navigateur(port)).ouvrir("/gestion/moi").suivre("Code de connexion sur mon téléphone");
        assertThat(facteurs.de(garnier.agent())).as("looking changes nothing").isEmpty();
        assertThat(nav.repondre(nav.requete(PAGE + "/code-qr").GET().build()).statusCode()).isEqualTo(404);
        assertThat(facteurs.de(garnier.agent())).isEmpty();
        nav.envoyer("Préparer mon code");
        assertThat(nav.texte()).contains("Clé à taper");
        var prepare = code();
        assertThat(nav.ouvrir(PAGE).texte()).contains("Clé à taper");
        assertThat(code()).as("the page looked at again is the same code").isEqualTo(prepare);
        var dessin = nav.repondre(nav.requete(PAGE + "/code-qr").GET().build());
        assertThat(dessin.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(dessin.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(new ByteArrayInputStream(dessin.body())).asString().isNotEmpty();

        nav.remplir("motDePasse", garnier.motDePasse()).remplir("code", "000000").envoyer("Activer le code");
        assertThat(nav.statut()).isEqualTo(422);
        nav.remplir("motDePasse", "autre chose que le vrai").remplir("code", code()).envoyer("Activer le code");
        assertThat(nav.statut()).as("the password is asked for again").isEqualTo(422);
        var codes = activer(nav);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(c -> c.matches("(?:[A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
        boite.dernier(garnier.adresse(), "Un code est maintenant demandé");
        assertThat(nav.ouvrir(PAGE).texte()).contains("Il vous reste 10").doesNotContain("Clé à taper");
        assertThat(nav.repondre(nav.requete(PAGE + "/code-qr").GET().build()).statusCode()).as("the secret is never shown again").isEqualTo(404);

        var entree = motDePasse();
        assertThat(entree.chemin()).startsWith("/gestion/connexion/code");
        assertThat(entree.ouvrir("/gestion").chemin()).as("the password alone opens nothing").startsWith("/gestion/connexion");
        entree.ouvrir("/gestion/connexion/code").remplir("code", code()).envoyer("Me connecter");
        assertThat(entree.texte()).as("the code that enrolled was used").contains("il a déjà servi");
        horloge.avancerDe(Duration.ofSeconds(30));
        var envoi = entree.remplir("code", code()).envoi("Me connecter");
        var deuxieme = motDePasse();
        assertThat(entree.executer(envoi).chemin()).isEqualTo("/gestion");
        deuxieme.remplir("code", code()).envoyer("Me connecter");
        assertThat(deuxieme.statut()).as("the same code, somewhere else").isEqualTo(422);
        assertThat(base.sql("select secret from agent.second_facteur where agent = :a").param("a", garnier.agent()).query(byte[].class).single())
                .as("sealed in the database").isNotEqualTo(facteurs.de(garnier.agent()).orElseThrow().secret());
    }

    @Test
    void un_code_de_secours_ouvre_une_fois_et_se_renouvelle() {
        var codes = activer(garnier.seConnecter(new Navigateur(port)).ouvrir(PAGE));
        assertThat(motDePasse().remplir("code", codes.getFirst().toLowerCase()).envoyer("Me connecter").chemin()).isEqualTo("/gestion");
        var encore = motDePasse().remplir("code", codes.getFirst()).envoyer("Me connecter");
        assertThat(encore.statut()).isEqualTo(422);
        encore.remplir("code", codes.get(1)).envoyer("Me connecter");
        encore.ouvrir(PAGE).remplir("code", codes.get(2)).envoyer("Faire de nouveaux codes de secours");
        var nouveaux = encore.page().select(".cy-codes code").eachText();
        assertThat(nouveaux).hasSize(10).doesNotContainAnyElementsOf(codes);
        assertThat(motDePasse().remplir("code", codes.get(3)).envoyer("Me connecter").statut()).isEqualTo(422);
    }

    @Test
    void les_essais_sont_ralentis_et_l_attente_passe() {
        activer(garnier.seConnecter(new Navigateur(port)).ouvrir(PAGE));
        var entree = motDePasse();
        for (int i = 0; i < 5; i++) {
            assertThat(entree.remplir("code", "00000" + i).envoyer("Me connecter").statut()).isEqualTo(422);
        }
        assertThat(entree.remplir("code", "000009").envoyer("Me connecter").statut()).isEqualTo(429);
        horloge.avancerDe(Duration.ofMinutes(6));
        assertThat(entree.remplir("code", code()).envoyer("Me connecter").texte()).contains("Recommencez la connexion");
    }

    @Test
    void vingt_codes_envoyes_ensemble_n_en_valent_que_cinq() throws InterruptedException {
        activer(garnier.seConnecter(new Navigateur(port)).ouvrir(PAGE));
        try (var foule = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Verdict> essai = () -> verification.verifier(garnier.agent(), "00000A");
            assertThat(foule.invokeAll(Collections.nCopies(20, essai)).stream().map(Future::resultNow)).filteredOn(Verdict.Faux.class::isInstance).hasSize(5);
        }
    }

    @Test
    void l_administration_le_retire_avec_trace_et_l_agente_le_sait() {
        var nav = garnier.seConnecter(new Navigateur(port)).ouvrir(PAGE);
        activer(nav);
        var fiche = "/gestion/agents/" + garnier.agent();
        assertThat(collegues.payet().seConnecter(new Navigateur(port)).ouvrir(fiche).statut()).isEqualTo(404);
        var oudin = collegues.oudin().seConnecter(new Navigateur(port)).ouvrir(fiche).envoyer("Retirer son code de connexion");
        assertThat(oudin.texte()).contains("Le code de connexion est retiré").doesNotContain("Retirer son code");
        assertThat(nav.ouvrir("/gestion").chemin()).as("her sessions end").startsWith("/gestion/connexion");
        boite.dernier(garnier.adresse(), "Le second facteur de votre accès est retiré");
        assertThat(journal.de(garnier.agent(), 0, 20)).extracting(Acte::nature).contains("agent_second_facteur_active", "agent_second_facteur_retire");
        assertThat(garnier.seConnecter(new Navigateur(port)).chemin()).isEqualTo("/gestion");
    }

    @Test
    void sans_mot_de_passe_juste_la_page_du_code_ne_mene_nulle_part() {
        var nav = new Navigateur(port).ouvrir("/gestion/connexion/code");
        assertThat(nav.chemin()).isEqualTo("/gestion/connexion");
        nav.executer(nav.envoi("/gestion/connexion/code", Map.of("_csrf", List.of(nav.valeur("_csrf")), "code", List.of("123456"))));
        assertThat(nav.texte()).contains("Recommencez la connexion");
    }

    private List<String> activer(Navigateur nav) {
        if (nav.ouvrir(PAGE).texte().contains("Préparer mon code")) {
            nav.envoyer("Préparer mon code");
        }
        nav.remplir("motDePasse", garnier.motDePasse()).remplir("code", code()).envoyer("Activer le code");
        return nav.page().select(".cy-codes code").eachText();
    }

    private Navigateur motDePasse() {
        return new Navigateur(port).ouvrir("/gestion/connexion").remplir("adresse", garnier.adresse()).remplir("motDePasse", garnier.motDePasse()).envoyer("Me connecter");
    }

    private String code() {
        return Totp.code(facteurs.de(garnier.agent()).orElseThrow().secret(), horloge.maintenant());
    }
}
