package fr.cyclades.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** « Modifier mon compte » and « Mot de passe oublié ». */
@CycladesTest
class MonCompteTest {

    private static final String NOUVEAU = "Tortue/Plume:9";

    @Autowired
    Personnes personnes;

    @Autowired
    Candidats candidats;

    @Autowired
    BoiteAuxLettres boite;

    @Autowired
    HorlogeDEssai horloge;

    @LocalServerPort
    int port;

    Navigateur navigateur;
    Personne nadia;

    @BeforeEach
    void connecter() {
        nadia = personnes.nadia();
        navigateur = new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse());
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle({"R143", "R158"})
    void la_nouvelle_adresse_confirmee_devient_l_identifiant() {
        var nouvelle = Personnes.nouvelleAdresse("nadia.nouvelle");
        demander(nouvelle, nadia.motDePasse());
        assertThat(navigateur.texte()).contains("Elle ne remplacera l’actuelle qu’après votre confirmation", nadia.adresse());
        assertThat(BoiteAuxLettres.texte(boite.dernier(nadia.adresse(), "Un changement d’adresse mail a été demandé"))).contains(nouvelle);

        var lien = BoiteAuxLettres.lien(boite.dernier(nouvelle, "Confirmez votre nouvelle adresse mail"), "Confirmer cette adresse");
        var ailleurs = new Navigateur(port).ouvrir(lien);
        new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse());
        ailleurs.envoyer("Confirmer cette adresse");
        assertThat(ailleurs.texte()).contains("Votre nouvelle adresse est confirmée");
        assertThat(ailleurs.ouvrir(lien).texte()).contains("Ce lien ne sert plus");

        new Navigateur(port).connecter(nouvelle, nadia.motDePasse());
        boite.dernier(nouvelle, "Votre nouvelle adresse mail est confirmée");
        boite.dernier(nadia.adresse(), "L’adresse mail de votre compte Cyclades a changé");
        assertThat(candidats.parId(nadia.candidat()).orElseThrow().adresse().texte()).isEqualTo(nouvelle);
    }

    @Test
    void l_adresse_d_un_autre_n_est_pas_prise_et_seul_son_titulaire_le_sait() {
        var theo = personnes.theo();
        demander(theo.adresse(), nadia.motDePasse());
        assertThat(navigateur.texte()).contains("un message vient de partir à la nouvelle adresse");
        boite.dernier(theo.adresse(), "Cette adresse mail existe déjà dans l’application Cyclades");
        assertThat(boite.recus(theo.adresse())).hasSize(1);
    }

    @Test
    void changer_d_adresse_demande_le_mot_de_passe() {
        demander(Personnes.nouvelleAdresse("nadia"), "Faux/Plume:1");
        assertThat(navigateur.statut()).isEqualTo(422);
        assertThat(navigateur.erreur("motDePasse")).isEqualTo("Ce n’est pas votre mot de passe actuel.");
    }

    private void demander(String adresse, String motDePasse) {
        navigateur.ouvrir("/compte").suivre("Changer mon adresse mail").remplir("Nouvelle adresse mail", adresse)
                .remplir("Votre mot de passe actuel", motDePasse).envoyer("Envoyer le lien à cette adresse");
    }

    @Test
    @Regle({"R143", "R158"})
    void un_nouveau_mot_de_passe_deconnecte_les_autres_appareils_et_se_dit_par_mail() {
        var telephone = new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse());
        navigateur.ouvrir("/compte").suivre("Changer mon mot de passe").remplir("Votre mot de passe actuel", nadia.motDePasse())
                .remplir("Nouveau mot de passe", NOUVEAU).envoyer("Changer mon mot de passe");
        assertThat(navigateur.texte()).contains("Votre mot de passe est changé");
        assertThat(telephone.ouvrir("/compte").chemin()).startsWith("/connexion");
        boite.dernier(nadia.adresse(), "Votre mot de passe Cyclades a été changé");
        new Navigateur(port).connecter(nadia.adresse(), NOUVEAU);
    }

    @Test
    void l_ancien_mot_de_passe_est_exige_et_la_regle_appliquee() {
        navigateur.ouvrir("/compte/mot-de-passe").remplir("ancien", "Faux/Plume:1").remplir("nouveau", NOUVEAU).envoyer("Changer mon mot de passe");
        assertThat(navigateur.erreur("ancien")).isEqualTo("Ce n’est pas votre mot de passe actuel.");
        navigateur.remplir("ancien", nadia.motDePasse()).remplir("nouveau", "court").envoyer("Changer mon mot de passe");
        assertThat(navigateur.statut()).isEqualTo(422);
        assertThat(navigateur.erreur("nouveau")).startsWith("À votre mot de passe, il manque :");
    }

    @Test
    @Regle({"R14", "R139"})
    void le_mot_de_passe_oublie_se_choisit_de_nouveau_par_un_lien_qui_ne_sert_qu_une_fois() {
        var inconnue = new Navigateur(port);
        inconnue.ouvrir("/connexion").suivre("Mot de passe oublié").remplir("Adresse mail", nadia.adresse()).envoyer("Recevoir le lien");
        assertThat(inconnue.texte()).contains("Regardez vos mails", "il a alors été effacé");
        var lien = BoiteAuxLettres.lien(boite.dernier(nadia.adresse(), "Choisissez un nouveau mot de passe"), "Choisir un nouveau mot de passe");

        inconnue.ouvrir(lien).remplir("Nouveau mot de passe", "court").envoyer("Changer mon mot de passe");
        assertThat(inconnue.statut()).isEqualTo(422);
        inconnue.remplir("Nouveau mot de passe", NOUVEAU).envoyer("Changer mon mot de passe");
        assertThat(inconnue.texte()).contains("Votre mot de passe est changé");
        assertThat(inconnue.ouvrir(lien).statut()).isEqualTo(410);
        assertThat(navigateur.ouvrir("/compte").chemin()).startsWith("/connexion");
        new Navigateur(port).connecter(nadia.adresse(), NOUVEAU);
    }

    @Test
    void le_lien_du_mot_de_passe_oublie_vaut_24_heures() {
        new Navigateur(port).ouvrir("/mot-de-passe-oublie").remplir("Adresse mail", nadia.adresse()).envoyer("Recevoir le lien");
        var lien = BoiteAuxLettres.lien(boite.dernier(nadia.adresse(), "Choisissez un nouveau mot de passe"), "Choisir un nouveau mot de passe");
        horloge.avancerDe(Duration.ofHours(24).minusSeconds(1));
        assertThat(new Navigateur(port).ouvrir(lien).statut()).isEqualTo(200);
        horloge.avancerDe(Duration.ofSeconds(1));
        assertThat(new Navigateur(port).ouvrir(lien).statut()).isEqualTo(410);
    }

    @Test
    @Regle("R144")
    void l_etat_civil_se_corrige_avant_la_premiere_inscription() {
        navigateur.ouvrir("/compte").suivre("Modifier mon état civil");
        assertThat(navigateur.valeur("commune")).isEqualTo("Montluçon (03)");
        navigateur.remplir("Prénoms", "Nadia Samira Leïla").remplir("Nom d’usage", "Benali-Roux").envoyer("Corriger mon état civil");
        assertThat(navigateur.texte()).contains("Votre état civil est corrigé", "Nadia Samira Leïla");
        assertThat(navigateur.page().select("header").text()).contains("Nadia Benali-Roux");
    }

    @Test
    @Regle({"R144", "R159"})
    void il_se_fige_a_la_premiere_inscription_et_la_page_dit_pourquoi_et_a_qui_ecrire() {
        navigateur.ouvrir("/compte/etat-civil");
        var envoi = navigateur.remplir("Prénoms", "Autre").envoi("Corriger mon état civil");
        candidats.inscrire(nadia.candidat());

        navigateur.executer(envoi);
        assertThat(navigateur.statut()).isEqualTo(409);
        assertThat(navigateur.texte()).contains("ne peut plus être changé ici", "même après une désinscription", "écrivez au service qui gère votre inscription");
        assertThat(candidats.parId(nadia.candidat()).orElseThrow().prenoms()).isEqualTo("Nadia Samira");
        assertThat(navigateur.ouvrir("/compte").texte()).contains("Verrouillé depuis votre première inscription").doesNotContain("Modifier mon état civil");
        assertThat(navigateur.ouvrir("/compte/etat-civil").texte()).contains("ne peut plus être changé ici");
    }
}
