package fr.cyclades.agent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.agent.ConnexionsDesAgents.Connexion;
import fr.cyclades.personas.Collegue;
import fr.cyclades.personas.Collegues;
import fr.cyclades.personas.Personnes;
import fr.cyclades.socle.AdresseMail;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agents sign in at the desk, and nowhere else (decision 40). */
@CycladesTest
class ConnexionDesAgentsTest {

    @Autowired
    ConnexionsDesAgents connexions;

    @Autowired
    Collegues collegues;

    @Autowired
    Personnes personnes;

    @Autowired
    BoiteAuxLettres boite;

    @Autowired
    HorlogeDEssai horloge;

    @Autowired
    JdbcClient base;

    @LocalServerPort
    int port;

    Navigateur navigateur;
    Collegue garnier;

    @BeforeEach
    void ouvrir() {
        navigateur = new Navigateur(port);
        garnier = collegues.garnier();
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void mme_garnier_se_connecte_et_lit_son_bureau_en_haut() {
        garnier.seConnecter(navigateur);
        assertThat(navigateur.chemin()).isEqualTo("/gestion");
        assertThat(navigateur.page().select("header").text().replace('\u00a0', ' '))
                .contains("Mme Garnier", "Gestion · Bureau des baccalauréats professionnels", "Se déconnecter").doesNotContain("Créer mon compte");
        assertThat(navigateur.ouvrir("/gestion/moi").texte())
                .contains("Contrôler les pièces", "Académie de Clermont-Ferrand · Baccalauréat professionnel");
    }

    @Test
    void une_adresse_inconnue_et_un_mauvais_mot_de_passe_ont_la_meme_reponse() {
        navigateur.ouvrir("/gestion/connexion").remplir("adresse", garnier.adresse()).remplir("motDePasse", "autre").envoyer("Me connecter");
        var mauvais = navigateur.texte();
        assertThat(navigateur.statut()).isEqualTo(422);
        navigateur.ouvrir("/gestion/connexion").remplir("adresse", "personne@agents.exemple.fr").remplir("motDePasse", "autre").envoyer("Me connecter");
        assertThat(navigateur.texte()).isEqualTo(mauvais);
    }

    @Test
    void un_candidat_n_est_personne_a_la_gestion_et_un_agent_n_est_personne_sur_le_portail() {
        var nadia = personnes.nadia();
        navigateur.connecter(nadia.adresse(), nadia.motDePasse()).ouvrir("/gestion");
        assertThat(navigateur.chemin()).startsWith("/gestion/connexion");
        assertThat(navigateur.ouvrir("/%67estion").chemin()).as("written otherwise").startsWith("/gestion/connexion");

        garnier.seConnecter(navigateur);
        assertThat(navigateur.page().select("header").text()).doesNotContain("Benali");
        assertThat(navigateur.ouvrir("/compte").page().select("header").text()).contains("Nadia Benali");

        var agentSeul = garnier.seConnecter(new Navigateur(port));
        assertThat(agentSeul.ouvrir("/candidatures").chemin()).startsWith("/connexion");
    }

    @Test
    void trente_minutes_sans_acces_terminent_la_session_et_dix_heures_quoi_qu_on_fasse() {
        garnier.seConnecter(navigateur);
        horloge.avancerDe(Duration.ofMinutes(29));
        assertThat(navigateur.ouvrir("/gestion").chemin()).isEqualTo("/gestion");
        horloge.avancerDe(Duration.ofMinutes(30));
        assertThat(navigateur.ouvrir("/gestion").chemin()).startsWith("/gestion/connexion");

        garnier.seConnecter(navigateur);
        for (int i = 0; i < 23; i++) {
            horloge.avancerDe(Duration.ofMinutes(25));
            assertThat(navigateur.ouvrir("/gestion").chemin()).isEqualTo("/gestion");
        }
        horloge.avancerDe(Duration.ofMinutes(25));
        assertThat(navigateur.ouvrir("/gestion").chemin()).startsWith("/gestion/connexion");
    }

    @Test
    void six_essais_de_suite_font_attendre_sans_bloquer() {
        for (int i = 0; i < 5; i++) {
            navigateur.ouvrir("/gestion/connexion").remplir("adresse", garnier.adresse()).remplir("motDePasse", "faux").envoyer("Me connecter");
        }
        navigateur.ouvrir("/gestion/connexion").remplir("adresse", garnier.adresse()).remplir("motDePasse", garnier.motDePasse()).envoyer("Me connecter");
        assertThat(navigateur.statut()).isEqualTo(429);
        horloge.avancerDe(Duration.ofMinutes(1));
        assertThat(garnier.seConnecter(navigateur).chemin()).isEqualTo("/gestion");
    }

    @Test
    void vingt_essais_envoyes_ensemble_n_en_valent_que_cinq() throws InterruptedException {
        try (var foule = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Connexion> essai = () -> connexions.ouvrir(new AdresseMail(garnier.adresse()), "faux", "2001:db8:ffff::");
            assertThat(foule.invokeAll(Collections.nCopies(20, essai))).as("refused, or not even looked at on a loaded machine")
                    .filteredOn(e -> e.state() != Future.State.SUCCESS || !(e.resultNow() instanceof Connexion.TropTot)).hasSize(5);
        }
    }

    @Test
    void m_oudin_cree_une_collegue_qui_choisit_son_mot_de_passe_puis_ferme_son_acces() {
        var oudin = collegues.oudin().seConnecter(navigateur);
        var adresse = Personnes.nouvelleAdresse("roche");
        oudin.ouvrir("/gestion/agents/nouveau").remplir("nom", "Roche").remplir("prenom", "Camille").remplir("service", "Bureau d’essai")
                .remplir("adresse", adresse).envoyer("Créer l’agent et lui envoyer son lien");
        assertThat(oudin.texte()).contains("L’agent est créé", "Mot de passe à choisir", "Aucun : cet agent peut se connecter");
        var fiche = oudin.chemin().replaceAll("\\?.*", "");
        oudin.remplir("role", "Contrôler les pièces").remplir("academie", "Académie de Clermont-Ferrand").envoyer("Accorder ce droit");
        assertThat(oudin.texte()).contains("Le droit est accordé", "Académie de Clermont-Ferrand · tous les examens · tous les bureaux");

        var lien = BoiteAuxLettres.lien(boite.dernier(adresse, "Votre accès à la gestion"), "Choisir mon mot de passe");
        var camille = new Navigateur(port).ouvrir(lien).remplir("motDePasse", "trop court").envoyer("Enregistrer ce mot de passe");
        assertThat(camille.statut()).isEqualTo(422);
        assertThat(camille.erreur("motDePasse")).contains("Il manque 6 caractères : 16 au moins");
        camille.remplir("motDePasse", "Sablier-Orange-Vélo-9").envoyer("Enregistrer ce mot de passe");
        assertThat(camille.texte()).contains("Votre mot de passe est enregistré");
        camille.remplir("adresse", adresse).remplir("motDePasse", "Sablier-Orange-Vélo-9").envoyer("Me connecter");
        assertThat(camille.chemin()).isEqualTo("/gestion");
        assertThat(new Navigateur(port).ouvrir(lien).statut()).isEqualTo(410);

        oudin.ouvrir(fiche).envoyer("Désactiver cet agent");
        assertThat(camille.ouvrir("/gestion").chemin()).startsWith("/gestion/connexion");
        assertThat(base.sql("select nature from journal.acte where objet = cast(:id as uuid) order by id").param("id", fiche.replaceAll(".*/", ""))
                .query(String.class).list()).containsExactly("agent_cree", "agent_droit_accorde", "agent_mot_de_passe_choisi", "agent_connexion",
                "agent_desactive");
    }

    @Test
    void une_adresse_deja_prise_est_dite_et_rien_n_est_perdu() {
        var oudin = collegues.oudin().seConnecter(navigateur);
        oudin.ouvrir("/gestion/agents/nouveau").remplir("nom", "Roche").remplir("prenom", "").remplir("service", "Bureau d’essai")
                .remplir("adresse", garnier.adresse()).envoyer("Créer l’agent et lui envoyer son lien");
        assertThat(oudin.statut()).isEqualTo(422);
        assertThat(oudin.erreur("prenom")).isEqualTo("Écrivez le prénom de l’agent.");
        assertThat(oudin.valeur("nom")).isEqualTo("Roche");
        oudin.remplir("prenom", "Camille").envoyer("Créer l’agent et lui envoyer son lien");
        assertThat(oudin.erreur("adresse")).isEqualTo("Un agent a déjà cette adresse mail.");
    }
}
