package fr.cyclades.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Regle;
import fr.cyclades.personas.Personnes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** « Créer mon compte », over HTTP, without script. */
@CycladesTest
class CreationTest {

    @Autowired
    BoiteAuxLettres boite;

    @Autowired
    HorlogeDEssai horloge;

    @LocalServerPort
    int port;

    Navigateur navigateur;
    CreationDEssai creation;
    String adresse;

    @BeforeEach
    void ouvrir() {
        navigateur = new Navigateur(port);
        creation = new CreationDEssai(navigateur, boite);
        adresse = Personnes.nouvelleAdresse("theo.marchand");
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle({"R12", "R15", "R16", "R18", "R20", "R21", "R62", "R123", "R137", "R168"})
    void theo_cree_son_compte_l_active_par_le_mail_et_se_connecte() {
        creation.envoyer(adresse);
        assertThat(navigateur.chemin()).isEqualTo("/compte/creation/envoyee");
        assertThat(navigateur.texte()).contains("regardez vos mails", "dans les 48 heures", "courriers indésirables");

        var courriel = boite.dernier(adresse, "Activez votre compte Cyclades");
        assertThat(BoiteAuxLettres.texte(courriel)).contains("Bonjour Théo Marchand", "avant le samedi 25 novembre 2023 à 14 h 00")
                .doesNotContain("Mes messages");

        navigateur.ouvrir(creation.lien(adresse));
        assertThat(navigateur.texte()).contains("Théo Marchand", adresse, "samedi 25 novembre 2023 à 14 h 00 (heure de Paris)");
        navigateur.envoyer("Activer mon compte");
        assertThat(navigateur.texte()).contains("Votre compte est actif");
        navigateur.connecter(adresse, Personnes.MOT_DE_PASSE);
    }

    @Test
    @Regle({"R62", "R63", "R64"})
    void le_formulaire_dit_ce_qu_il_attend() {
        assertThat(navigateur.ouvrir("/compte/creation").texte()).contains("Exemple : 30/05/1998", "Exemple : nom.prenom@exemple.fr",
                "8 à 20 caractères, avec une minuscule, une majuscule et un caractère spécial", "une phrase d’au moins 15 caractères",
                "Tous, dans l’ordre de la pièce d’identité", "que vous lisez souvent : c’est votre identifiant", "À faire une seule fois, avant votre toute première inscription");
    }

    @Test
    @Regle("R167")
    void qui_a_deja_un_compte_est_invite_a_s_en_servir() {
        assertThat(navigateur.ouvrir("/compte/creation").texte()).contains("J’ai déjà un compte", "Déjà inscrit une autre année ?", "Votre compte existe toujours");
    }

    @Test
    void un_formulaire_vide_est_refuse_champ_par_champ() {
        navigateur.ouvrir("/compte/creation").envoyer("Créer mon compte");
        assertThat(navigateur.statut()).isEqualTo(422);
        assertThat(navigateur.titre()).startsWith("Erreur : Créer mon compte");
        assertThat(navigateur.texte()).contains("Votre compte n’est pas encore créé : 9 réponses à corriger");
        assertThat(List.of("civilite", "nomDeNaissance", "confirmationNom", "prenoms", "naissance", "confirmationNaissance", "commune", "adresse",
                "motDePasse")).allSatisfy(champ -> assertThat(navigateur.erreur(champ)).as(champ).isNotEmpty());
        assertThat(navigateur.page().select("#erreurs a").eachAttr("href")).allSatisfy(ancre ->
                assertThat(navigateur.page().getElementById(ancre.substring(1))).as(ancre).isNotNull());
    }

    @Test
    void les_deux_erreurs_de_theo_sont_dites_et_le_reste_est_garde() {
        creation.formulaire("theo.marchand@exemple").remplirDate("confirmationNaissance", "14/03/2008").envoyer("Créer mon compte");
        assertThat(navigateur.texte()).contains("Votre compte n’est pas encore créé : 2 réponses à corriger",
                "Tout le reste est gardé, sauf le mot de passe");
        assertThat(navigateur.erreur("confirmationNaissance"))
                .isEqualTo("Les deux dates sont différentes : vous avez écrit 14/03/2006, puis 14/03/2008. Corrigez celle des deux qui est fausse.");
        assertThat(navigateur.erreur("adresse")).isEqualTo("Il manque la fin de l’adresse. Exemple : theo.marchand@exemple.fr");
        assertThat(navigateur.valeur("nomDeNaissance")).isEqualTo("Marchand");
        assertThat(navigateur.valeur("commune")).isEqualTo("Riom (63)");
        assertThat(navigateur.valeur("civilite")).isEqualTo("MONSIEUR");
        assertThat(navigateur.valeur("naissance.annee")).isEqualTo("2006");
        assertThat(navigateur.valeur("adresse")).isEqualTo("theo.marchand@exemple");
        assertThat(navigateur.valeur("motDePasse")).isEmpty();

        navigateur.remplirDate("confirmationNaissance", "14/03/2006").remplir("adresse", adresse)
                .remplir("motDePasse", Personnes.MOT_DE_PASSE).envoyer("Créer mon compte");
        assertThat(navigateur.chemin()).isEqualTo("/compte/creation/envoyee");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            theo.marchand         | Il manque le signe @ dans cette adresse.
            theo marchand@exemple.fr | Il y a un espace dans cette adresse : retirez-le.
            @exemple.fr           | Il manque le début de l’adresse, avant le signe @.
            theo@exemple          | Il manque la fin de l’adresse.
            a@b@exemple.fr        | Il y a deux signes @ : écrivez une seule adresse, la vôtre.
            theo..m@exemple.fr    | Cette adresse ne peut pas recevoir de message : vérifiez chaque signe.
            """)
    @Regle({"R18", "R168"})
    void une_adresse_qui_n_en_est_pas_une_est_refusee(String saisie, String erreur) {
        creation.formulaire(saisie).envoyer("Créer mon compte");
        assertThat(navigateur.statut()).isEqualTo(422);
        assertThat(navigateur.erreur("adresse")).startsWith(erreur);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            abc            | À votre mot de passe, il manque : 12 caractères de plus (15 au moins) ; ou bien 5 caractères de plus (8 au moins), une majuscule et un caractère spécial (? ! : / % = +).
            Motdepasse1!   | Ce mot de passe est l’un des premiers qu’essaie une machine.
            Marchand2006!  | Ce mot de passe se devine : il est fait de votre nom, de votre adresse ou du nom de ce site.
            """)
    @Regle("R17")
    void un_mot_de_passe_refuse_dit_ce_qui_manque(String motDePasse, String erreur) {
        creation.formulaire(adresse).remplir("motDePasse", motDePasse).envoyer("Créer mon compte");
        assertThat(navigateur.erreur("motDePasse")).startsWith(erreur);
    }

    @Test
    void une_adresse_a_retour_de_ligne_n_ecrit_a_personne() {
        var jeton = creation.formulaire(adresse).valeur("_csrf");
        var donnees = new java.util.HashMap<String, List<String>>();
        navigateur.page().select("form[action=/compte/creation]").forms().getFirst().formData().forEach(d -> donnees.put(d.key(), List.of(d.value())));
        donnees.put("_csrf", List.of(jeton));
        donnees.put("adresse", List.of("theo@exemple.fr\r\nBcc: autre@exemple.fr"));
        navigateur.executer(navigateur.envoi("/compte/creation", donnees));
        assertThat(navigateur.statut()).isEqualTo(422);
        assertThat(boite.recus("autre@exemple.fr")).isEmpty();
    }

    @Test
    void des_parametres_inconnus_ou_repetes_ne_cassent_rien() {
        creation.formulaire(adresse);
        var jeton = navigateur.valeur("_csrf");
        navigateur.executer(navigateur.envoi("/compte/creation", Map.of("_csrf", List.of(jeton), "naissance", List.of("x", "y"),
                "naissance.jour.x", List.of("1"), "nomDeNaissance", List.of("A", "B"), "etatCivilFige", List.of("true"), "class.name", List.of("x"))));
        assertThat(navigateur.statut()).isEqualTo(422);
    }

    @Test
    void un_formulaire_mille_fois_trop_grand_est_refuse() {
        creation.formulaire(adresse).remplir("nomDeNaissance", "A".repeat(2_000_000));
        var statut = navigateur.repondre(navigateur.envoi("Créer mon compte")).statusCode();
        assertThat(statut).isIn(400, 403, 413);
    }

    @Test
    void plus_de_trente_comptes_par_heure_du_meme_endroit_c_est_trop() {
        for (int i = 0; i < 30; i++) {
            assertThat(creation.envoyer(Personnes.nouvelleAdresse("salle")).chemin()).isEqualTo("/compte/creation/envoyee");
        }
        creation.envoyer(adresse);
        assertThat(navigateur.statut()).isEqualTo(429);
        assertThat(Integer.parseInt(navigateur.entete("Retry-After"))).isBetween(1, 3600);
        assertThat(navigateur.texte()).contains("Trop de comptes ont été demandés", "Recommencez après 14 h 02 (heure de Paris)");
    }
}
