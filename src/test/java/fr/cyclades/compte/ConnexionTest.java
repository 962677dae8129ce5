package fr.cyclades.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Regle;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in, staying signed in, signing out (decision 40). */
@CycladesTest
class ConnexionTest {

    @Autowired
    Personnes personnes;

    @Autowired
    HorlogeDEssai horloge;

    @Autowired
    JdbcClient base;

    @LocalServerPort
    int port;

    Navigateur navigateur;
    Personne nadia;

    @BeforeEach
    void ouvrir() {
        navigateur = new Navigateur(port);
        nadia = personnes.nadia();
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle({"R19", "R21", "R145"})
    void nadia_se_connecte_et_lit_son_nom_en_haut_a_droite() {
        navigateur.connecter(nadia.adresse().toUpperCase(), nadia.motDePasse());
        assertThat(navigateur.chemin()).isEqualTo("/candidatures");

        navigateur.ouvrir("/compte");
        assertThat(navigateur.page().select("header").text()).contains("Nadia Benali", "Se déconnecter");
        assertThat(navigateur.texte()).contains("Montluçon (03), France", nadia.adresse());
    }

    @Test
    void un_mauvais_mot_de_passe_et_une_adresse_inconnue_ont_la_meme_reponse() {
        var mauvais = essayer(navigateur, nadia.adresse(), "Autre/Plume:8");
        var inconnue = essayer(new Navigateur(port), "personne.du.tout@exemple.fr", "Autre/Plume:8");

        assertThat(mauvais.statut()).isEqualTo(422).isEqualTo(inconnue.statut());
        assertThat(mauvais.texte()).isEqualTo(inconnue.texte()).contains("Adresse mail ou mot de passe inconnus");
        assertThat(mauvais.titre()).startsWith("Erreur : ");
        assertThat(mauvais.valeur("adresse")).isEqualTo(nadia.adresse());
        assertThat(mauvais.page().select("input[type=password]").val()).isEmpty();
    }

    @Test
    @Regle("R155")
    void la_page_dit_que_faire_a_qui_n_a_pas_active_son_compte() {
        assertThat(navigateur.ouvrir("/connexion").texte())
                .contains("Avez-vous cliqué sur le lien « Activer mon compte » dans les 48 heures", "créez-le de nouveau", "Recevez le lien une nouvelle fois");
    }

    @Test
    void qui_demande_une_page_de_candidat_y_revient_apres_la_connexion() {
        navigateur.ouvrir("/compte/adresse");
        assertThat(navigateur.etapes()).containsExactly("/compte/adresse", "/connexion");
        assertThat(navigateur.texte()).contains("Connectez-vous pour continuer");

        navigateur.remplir("adresse", nadia.adresse()).remplir("motDePasse", nadia.motDePasse()).envoyer("Me connecter");
        assertThat(navigateur.chemin()).isEqualTo("/compte/adresse");
    }

    @ParameterizedTest
    @CsvSource({"https://exemple.org/, /candidatures", "//exemple.org, /candidatures", "/\\exemple.org, /candidatures",
        "/connexion, /candidatures", "/compte?fait=sessions, /compte?fait=sessions"})
    void on_ne_revient_que_sur_ce_site(String suite, String arrivee) {
        navigateur.ouvrir("/connexion");
        navigateur.page().select("input[name=suite]").val(suite);
        navigateur.remplir("adresse", nadia.adresse()).remplir("motDePasse", nadia.motDePasse()).envoyer("Me connecter");
        assertThat(navigateur.chemin()).isEqualTo(arrivee);
    }

    @Test
    void le_temoin_change_a_la_connexion_et_meurt_a_la_deconnexion() {
        navigateur.ouvrir("/connexion");
        var visite = navigateur.temoins().get("cyclades-visite");
        navigateur.connecter(nadia.adresse(), nadia.motDePasse());
        var premiere = navigateur.temoins().get("cyclades");
        assertThat(premiere).isNotNull().isNotEqualTo(visite);
        assertThat(navigateur.temoins()).doesNotContainKey("cyclades-visite");

        var ailleurs = new Navigateur(port);
        ailleurs.temoins().put("cyclades", premiere);
        assertThat(ailleurs.ouvrir("/compte").chemin()).isEqualTo("/compte");

        var adieu = navigateur.ouvrir("/compte").repondre(navigateur.envoi("Se déconnecter"));
        assertThat(adieu.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
        assertThat(navigateur.temoins()).doesNotContainKey("cyclades");
        assertThat(ailleurs.ouvrir("/compte").chemin()).startsWith("/connexion?suite=");
        assertThat(ailleurs.texte()).contains("Votre session est terminée");
    }

    @Test
    void un_temoin_plante_d_avance_ne_sert_a_rien() {
        var plante = "A".repeat(43);
        navigateur.temoins().put("cyclades", plante);
        navigateur.connecter(nadia.adresse(), nadia.motDePasse());
        assertThat(navigateur.temoins().get("cyclades")).isNotEqualTo(plante);
    }

    @Test
    void seule_l_empreinte_du_temoin_est_gardee() {
        navigateur.connecter(nadia.adresse(), nadia.motDePasse());
        var jeton = navigateur.temoins().get("cyclades");
        assertThat(base.sql("select count(*) from compte.session where jeton = sha256(:jeton)")
                .param("jeton", jeton.getBytes()).query(Long.class).single()).isEqualTo(1);
        assertThat(base.sql("select mot_de_passe from compte.compte where candidat = :id").param("id", nadia.candidat())
                .query(String.class).single()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(nadia.motDePasse());
    }

    @Test
    void deux_heures_sans_acces_terminent_la_session() {
        navigateur.connecter(nadia.adresse(), nadia.motDePasse());
        horloge.avancerDe(Duration.ofMinutes(119));
        assertThat(navigateur.ouvrir("/compte").chemin()).isEqualTo("/compte");
        horloge.avancerDe(Duration.ofMinutes(119));
        assertThat(navigateur.ouvrir("/compte").chemin()).isEqualTo("/compte");
        horloge.avancerDe(Duration.ofMinutes(120));
        assertThat(navigateur.ouvrir("/compte").chemin()).startsWith("/connexion");
    }

    @Test
    void douze_heures_terminent_la_session_quoi_qu_on_fasse() {
        navigateur.connecter(nadia.adresse(), nadia.motDePasse());
        for (int i = 0; i < 11; i++) {
            horloge.avancerDe(Duration.ofHours(1));
            assertThat(navigateur.ouvrir("/compte").chemin()).isEqualTo("/compte");
        }
        horloge.avancerDe(Duration.ofHours(1));
        assertThat(navigateur.ouvrir("/compte").chemin()).startsWith("/connexion");
    }

    @Test
    void le_dernier_acces_s_ecrit_une_fois_par_minute_au_plus() {
        navigateur.connecter(nadia.adresse(), nadia.motDePasse());
        var debut = horloge.maintenant();
        horloge.avancerDe(Duration.ofSeconds(59));
        navigateur.ouvrir("/compte");
        assertThat(vue()).isEqualTo(debut);
        horloge.avancerDe(Duration.ofSeconds(1));
        navigateur.ouvrir("/compte");
        assertThat(vue()).isEqualTo(horloge.maintenant());
    }

    private java.time.Instant vue() {
        return base.sql("select s.vue from compte.session s join compte.compte c on c.id = s.compte where c.candidat = :id")
                .param("id", nadia.candidat()).query(java.time.OffsetDateTime.class).single().toInstant();
    }

    @Test
    void un_formulaire_envoye_apres_la_fin_de_la_session_ramene_a_sa_page() {
        navigateur.connecter(nadia.adresse(), nadia.motDePasse()).ouvrir("/compte/adresse");
        var envoi = navigateur.remplir("adresse", "nadia@exemple.org").envoi("Envoyer le lien à cette adresse");
        horloge.avancerDe(Duration.ofHours(3));
        navigateur.executer(envoi).remplir("adresse", nadia.adresse()).remplir("motDePasse", nadia.motDePasse()).envoyer("Me connecter");
        assertThat(navigateur.chemin()).isEqualTo("/compte/adresse");
    }

    @Test
    void nadia_voit_ses_appareils_et_deconnecte_les_autres() {
        var telephone = new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse());
        navigateur.connecter(nadia.adresse(), nadia.motDePasse()).ouvrir("/compte");
        assertThat(navigateur.page().select("main li").eachText()).filteredOn(l -> l.startsWith("Firefox sur Linux")).hasSize(2)
                .filteredOn(l -> l.endsWith("(celui-ci)")).hasSize(1);

        navigateur.envoyer("Déconnecter mes autres appareils");
        assertThat(navigateur.texte()).contains("Vos autres appareils sont déconnectés").doesNotContain("Déconnecter mes autres appareils");
        assertThat(telephone.ouvrir("/compte").chemin()).startsWith("/connexion");
    }

    private static Navigateur essayer(Navigateur navigateur, String adresse, String motDePasse) {
        return navigateur.ouvrir("/connexion").remplir("adresse", adresse).remplir("motDePasse", motDePasse).envoyer("Me connecter");
    }
}
