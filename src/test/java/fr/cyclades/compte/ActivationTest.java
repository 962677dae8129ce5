package fr.cyclades.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Regle;
import fr.cyclades.personas.Personnes;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The 48 hours of the mail, on both sides of the limit (R20, R123, decision 9). */
@CycladesTest
class ActivationTest {

    private static final String APRES_L_HEURE_D_ETE = "2023-11-23T14:00:00+01:00";
    private static final String PENDANT_LE_CHANGEMENT_D_HEURE = "2023-10-28T12:00:00+02:00";

    @Autowired
    BoiteAuxLettres boite;

    @Autowired
    HorlogeDEssai horloge;

    @Autowired
    Activations activations;

    @Autowired
    JdbcClient base;

    @LocalServerPort
    int port;

    Navigateur navigateur;
    CreationDEssai creation;
    String adresse;

    @BeforeEach
    void ouvrir() {
        navigateur = new Navigateur(port);
        creation = new CreationDEssai(navigateur, boite);
        adresse = Personnes.nouvelleAdresse("activation");
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @ParameterizedTest
    @ValueSource(strings = {APRES_L_HEURE_D_ETE, PENDANT_LE_CHANGEMENT_D_HEURE})
    @Regle({"R20", "R123", "R141"})
    void quarante_sept_heures_cinquante_neuf_minutes_cinquante_neuf_secondes_c_est_a_temps(String depart) {
        horloge.nousSommesLe(depart);
        creation.envoyer(adresse);
        var lien = creation.lien(adresse);
        horloge.avancerDe(Duration.ofHours(48).minusSeconds(1));
        activations.effacerLesPerimes();
        navigateur.ouvrir(lien).envoyer("Activer mon compte");
        assertThat(navigateur.texte()).contains("Votre compte est actif");
    }

    @ParameterizedTest
    @ValueSource(strings = {APRES_L_HEURE_D_ETE, PENDANT_LE_CHANGEMENT_D_HEURE})
    @Regle({"R20", "R123", "R141", "R155"})
    void quarante_huit_heures_c_est_trop_tard_meme_avant_le_menage(String depart) {
        horloge.nousSommesLe(depart);
        creation.envoyer(adresse);
        var lien = creation.lien(adresse);
        navigateur.ouvrir(lien);
        horloge.avancerDe(Duration.ofHours(48));
        navigateur.envoyer("Activer mon compte");
        assertThat(navigateur.statut()).isEqualTo(410);
        assertThat(navigateur.texte()).contains("Le délai de 48 heures est passé", "il a été effacé", "Créez-le de nouveau");
        assertThat(new Navigateur(port).ouvrir("/connexion").remplir("adresse", adresse).remplir("motDePasse", Personnes.MOT_DE_PASSE)
                .envoyer("Me connecter").texte()).contains("Adresse mail ou mot de passe inconnus");
    }

    @Test
    void l_heure_annoncee_tient_compte_du_changement_d_heure() {
        horloge.nousSommesLe(PENDANT_LE_CHANGEMENT_D_HEURE);
        creation.envoyer(adresse);
        navigateur.ouvrir(creation.lien(adresse));
        assertThat(navigateur.texte()).contains("avant le lundi 30 octobre 2023 à 11 h 00 (heure de Paris)");
    }

    @Test
    @Regle({"R123", "R141"})
    void le_menage_efface_tout_et_l_adresse_est_libre() {
        creation.envoyer(adresse);
        var lien = creation.lien(adresse);
        horloge.avancerDe(Duration.ofHours(48));
        assertThat(activations.effacerLesPerimes()).isPositive();
        assertThat(compter("compte.candidat")).isZero();
        assertThat(compter("compte.compte")).isZero();
        assertThat(navigateur.ouvrir(lien).texte()).contains("Ce lien ne sert plus", "créez-le de nouveau");

        creation.envoyer(adresse);
        boite.attendre(adresse, 2);
        creation.activer(adresse);
        assertThat(navigateur.texte()).contains("Votre compte est actif");
    }

    private long compter(String table) {
        return base.sql("select count(*) from " + table + " where adresse_cle = :cle").param("cle", adresse).query(Long.class).single();
    }

    @Test
    void lire_le_lien_ne_change_rien_et_il_ne_sert_qu_une_fois() {
        creation.envoyer(adresse);
        var lien = creation.lien(adresse);
        for (int i = 0; i < 3; i++) {
            assertThat(new Navigateur(port).ouvrir(lien).texte()).contains("Activer mon compte");
        }
        var second = new Navigateur(port).ouvrir(lien);
        navigateur.ouvrir(lien).envoyer("Activer mon compte");
        assertThat(second.envoyer("Activer mon compte").texte()).contains("Ce compte est déjà actif");
        assertThat(new Navigateur(port).ouvrir(lien).texte()).contains("Ce compte est déjà actif");
    }

    @Test
    void renvoyer_le_lien_ne_donne_pas_de_temps_de_plus() {
        creation.envoyer(adresse);
        boite.attendre(adresse, 1);
        horloge.avancerDe(Duration.ofHours(24));
        navigateur.ouvrir("/compte/activation/renvoi").remplir("Adresse mail", adresse).envoyer("Recevoir le lien");
        assertThat(navigateur.texte()).contains("Regardez vos mails");
        var second = boite.attendre(adresse, 2).getFirst();
        assertThat(BoiteAuxLettres.texte(second)).contains("avant le samedi 25 novembre 2023 à 14 h 00");

        var lien = BoiteAuxLettres.lien(second, "Activer mon compte");
        navigateur.ouvrir(lien);
        horloge.avancerDe(Duration.ofHours(24));
        assertThat(navigateur.envoyer("Activer mon compte").texte()).contains("Le délai de 48 heures est passé");
    }

    @Test
    void le_premier_lien_marche_encore_apres_le_second() {
        creation.envoyer(adresse);
        var premier = creation.lien(adresse);
        navigateur.ouvrir("/compte/activation/renvoi").remplir("Adresse mail", adresse).envoyer("Recevoir le lien");
        boite.attendre(adresse, 2);
        assertThat(navigateur.ouvrir(premier).envoyer("Activer mon compte").texte()).contains("Votre compte est actif");
    }

    @Test
    void le_bon_mot_de_passe_d_un_compte_en_attente_dit_qu_il_faut_l_activer() {
        creation.envoyer(adresse);
        boite.attendre(adresse, 1);
        navigateur.ouvrir("/connexion").remplir("adresse", adresse).remplir("motDePasse", "Faux/Plume:9").envoyer("Me connecter");
        assertThat(navigateur.texte()).contains("Adresse mail ou mot de passe inconnus").doesNotContain("n’est pas encore activé");
        navigateur.remplir("adresse", adresse).remplir("motDePasse", Personnes.MOT_DE_PASSE).envoyer("Me connecter");
        assertThat(navigateur.texte()).contains("Votre compte n’est pas encore activé", "avant le samedi 25 novembre 2023 à 14 h 00");
        navigateur.envoyer("Recevoir le lien une nouvelle fois");
        boite.attendre(adresse, 2);
    }

    @Test
    void deux_creations_avec_la_meme_adresse_la_premiere_activee_l_emporte() {
        creation.envoyer(adresse);
        var premier = creation.lien(adresse);
        new CreationDEssai(new Navigateur(port), boite).formulaire(adresse).remplir("motDePasse", "Tortue/Plume:9").envoyer("Créer mon compte");
        var courriels = boite.attendre(adresse, 2);
        var second = BoiteAuxLettres.lien(courriels.getFirst(), "Activer mon compte");

        navigateur.ouvrir(second).envoyer("Activer mon compte");
        assertThat(navigateur.ouvrir(premier).texte()).contains("Ce lien ne sert plus");
        navigateur.connecter(adresse, "Tortue/Plume:9");
    }

    @Test
    void tant_que_le_mail_n_est_pas_remis_les_48_heures_ne_courent_pas() {
        creation.envoyer(adresse);
        var lien = creation.lien(adresse);
        base.sql("update compte.compte set remis = null where adresse_cle = :cle").param("cle", adresse).update();
        horloge.avancerDe(Duration.ofDays(5));
        activations.effacerLesPerimes();
        assertThat(navigateur.ouvrir(lien).envoyer("Activer mon compte").texte()).contains("Votre compte est actif");
    }

    @Test
    void un_lien_invente_ne_mene_nulle_part() {
        assertThat(navigateur.ouvrir("/compte/activation/" + "x".repeat(43)).statut()).isEqualTo(410);
        assertThat(navigateur.ouvrir("/compte/activation/trop-court").statut()).isEqualTo(404);
    }

    @Test
    void trois_messages_par_heure_et_par_adresse() {
        creation.envoyer(adresse);
        for (int i = 0; i < 2; i++) {
            navigateur.ouvrir("/compte/activation/renvoi").remplir("Adresse mail", adresse).envoyer("Recevoir le lien");
            assertThat(navigateur.statut()).isEqualTo(200);
        }
        navigateur.ouvrir("/compte/activation/renvoi").remplir("Adresse mail", adresse).envoyer("Recevoir le lien");
        assertThat(navigateur.statut()).isEqualTo(429);
        assertThat(navigateur.texte()).contains("Trop de messages ont été demandés pour cette adresse");
        boite.attendre(adresse, 3);
    }
}
