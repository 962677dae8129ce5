package fr.cyclades.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Regle;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The session ends while one types, in a browser without scripts. */
@CycladesTest
class SaisieGardeeTest {

    private static final String RUE = "9 impasse du Soir & fils « à côté »";

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
    String onglet;
    HttpRequest envoi;

    @BeforeEach
    void ecrire() {
        navigateur = new Navigateur(port);
        nadia = personnes.nadia();
        navigateur.connecter(nadia.adresse(), nadia.motDePasse());
        navigateur.ouvrir("/candidatures/nouvelle?campagne=2024/clermont-ferrand/bac-professionnel").envoyer("Démarrer mon inscription");
        onglet = navigateur.chemin();
        envoi = navigateur.remplir("adresse", RUE).remplir("commune.code_postal", "63300").envoi("Continuer plus tard");
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle("R124")
    void un_onglet_envoye_trop_tard_est_rendu_apres_la_connexion() {
        horloge.avancerDe(Duration.ofHours(20));
        navigateur.executer(envoi);
        assertThat(navigateur.texte()).contains("Votre session est terminée", "ce que vous venez d’écrire est gardé une heure");
        connecter(nadia);
        assertThat(navigateur.chemin()).isEqualTo("/saisie");
        navigateur.envoyer("Reprendre ma saisie");

        assertThat(navigateur.chemin()).isEqualTo("/candidatures");
        navigateur.ouvrir(onglet);
        assertThat(navigateur.valeur("adresse")).isEqualTo(RUE);
        assertThat(navigateur.valeur("commune.code_postal")).isEqualTo("63300");
    }

    @Test
    void ce_qui_a_change_ailleurs_entre_temps_n_est_pas_ecrase() {
        horloge.avancerDe(Duration.ofHours(3));
        navigateur.executer(envoi);
        var telephone = new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse());
        telephone.ouvrir(onglet).remplir("adresse", "1 rue Haute").envoyer("Continuer plus tard");
        connecter(nadia);
        navigateur.envoyer("Reprendre ma saisie");
        assertThat(navigateur.statut()).isEqualTo(409);
        assertThat(navigateur.texte()).contains("1 rue Haute", RUE);
    }

    @Test
    void une_autre_personne_n_y_a_pas_acces() {
        horloge.avancerDe(Duration.ofHours(3));
        navigateur.executer(envoi);
        connecter(personnes.theo());
        assertThat(navigateur.chemin()).isEqualTo("/candidatures");
        assertThat(navigateur.texte()).doesNotContain("impasse");
    }

    @Test
    void rien_n_est_garde_plus_d_une_heure_ni_apres_une_deconnexion() {
        horloge.avancerDe(Duration.ofHours(3));
        navigateur.executer(envoi);
        horloge.avancerDe(Saisies.DUREE);
        connecter(nadia);
        assertThat(navigateur.chemin()).isEqualTo("/candidatures");

        var apres = navigateur.ouvrir(onglet).remplir("adresse", RUE).envoi("Continuer plus tard");
        navigateur.envoyer("Se déconnecter");
        navigateur.executer(apres);
        assertThat(saisies(0)).isZero();
    }

    @Test
    void ce_qui_est_garde_ne_se_lit_pas_dans_la_base_et_ne_s_y_entasse_pas() {
        horloge.avancerDe(Duration.ofHours(3));
        navigateur.executer(envoi).executer(envoi);
        assertThat(saisies(Saisies.DUREE.toSeconds())).isEqualTo(1);
        assertThat(base.sql("select encode(s.contenu, 'escape') from compte.saisie s join compte.compte c on c.id = s.compte where c.candidat = :id")
                .param("id", nadia.candidat()).query(String.class).single()).doesNotContain("impasse");
    }

    private long saisies(long depuis) {
        return base.sql("select count(*) from compte.saisie s join compte.compte c on c.id = s.compte where c.candidat = :id and s.gardee > :limite")
                .param("id", nadia.candidat()).param("limite", java.sql.Timestamp.from(horloge.maintenant().minusSeconds(depuis)))
                .query(Long.class).single();
    }

    private void connecter(Personne qui) {
        navigateur.remplir("adresse", qui.adresse()).remplir("motDePasse", qui.motDePasse()).envoyer("Me connecter");
    }
}
