package fr.cyclades.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.Navigateur;
import fr.cyclades.Regle;
import fr.cyclades.personas.Personnes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The historical portal: literal rule of the notices, double entries, known address told on the screen (decisions 12 to 14). */
@CycladesTest
@TestPropertySource(properties = {"cyclades.compte.profil=notice-2023", "cyclades.compte.afficher-adresse-existante=true"})
class ProfilDesNoticesTest {

    @Autowired
    Personnes personnes;

    @Autowired
    BoiteAuxLettres boite;

    @LocalServerPort
    int port;

    CreationDEssai creation;
    Navigateur navigateur;
    String adresse;

    @BeforeEach
    void ouvrir() {
        navigateur = new Navigateur(port);
        creation = new CreationDEssai(navigateur, boite);
        adresse = Personnes.nouvelleAdresse("theo.litteral");
    }

    @Test
    @Regle({"R17", "R18", "R62"})
    void l_adresse_et_le_mot_de_passe_s_ecrivent_deux_fois() {
        remplir(adresse, "Xk?bruvo").remplir("Confirmation de l’adresse mail", "theo@exemple.org")
                .remplir("Confirmation du mot de passe", "Xk?bruva").envoyer("Créer mon compte");
        assertThat(navigateur.erreur("confirmationAdresse")).isEqualTo("Les deux adresses sont différentes : vous avez écrit « " + adresse
                + " », puis « theo@exemple.org ». Corrigez celle des deux qui est fausse.");
        assertThat(navigateur.erreur("confirmationMotDePasse")).isEqualTo("Les deux mots de passe sont différents : écrivez deux fois le même.");

        remplir(adresse, "Xk?bruvo").envoyer("Créer mon compte");
        assertThat(navigateur.chemin()).isEqualTo("/compte/creation/envoyee");
        creation.activer(adresse);
        navigateur.connecter(adresse, "Xk?bruvo");
    }

    @ParameterizedTest
    @CsvSource({"Xk?bruv, 1 caractère de plus", "kR!zzmelqOpvwtnbyjuAb, 1 caractère de moins", "Xk?bruvá, pas d’accent (ici : á)"})
    @Regle("R17")
    void la_regle_est_litterale(String motDePasse, String manque) {
        remplir(adresse, motDePasse).envoyer("Créer mon compte");
        assertThat(navigateur.erreur("motDePasse")).contains(manque);
    }

    @Test
    @Regle("R140")
    void l_adresse_connue_se_dit_a_l_ecran_avec_ses_deux_causes() {
        remplir(personnes.nadia().adresse(), "Xk?bruvo").envoyer("Créer mon compte");
        assertThat(navigateur.statut()).isEqualTo(422);
        assertThat(navigateur.erreur("adresse")).startsWith("Cette adresse mail existe déjà dans l’application Cyclades. Vous ou l’un de vos proches");

        var contact = Personnes.nouvelleAdresse("dossier");
        personnes.sansCompte(Personnes.lire("awa-diallo"), contact);
        remplir(contact, "Xk?bruvo").envoyer("Créer mon compte");
        assertThat(navigateur.erreur("adresse")).contains("Un dossier sans compte la porte", "utilisez une autre adresse");
    }

    private Navigateur remplir(String mail, String motDePasse) {
        return creation.formulaire(mail).remplir("Confirmation de l’adresse mail", mail).remplir("Mot de passe", motDePasse)
                .remplir("Confirmation du mot de passe", motDePasse);
    }
}
