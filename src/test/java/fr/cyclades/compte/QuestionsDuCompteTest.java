package fr.cyclades.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.Navigateur;
import fr.cyclades.Regle;
import fr.cyclades.personas.Personnes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The frequent questions, answered from the account of the person. */
@CycladesTest
class QuestionsDuCompteTest {

    @Autowired
    Personnes personnes;

    @LocalServerPort
    int port;

    @Test
    @Regle({"R155", "R158", "R159"})
    void nadia_lit_l_etat_de_son_compte_dans_les_questions_frequentes() {
        var nadia = personnes.nadia();
        var navigateur = new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse()).ouvrir("/questions-frequentes");

        assertThat(navigateur.page().select(".cy-reponse").eachText()).anyMatch(t -> t.startsWith("Votre compte est actif"))
                .anyMatch(t -> t.contains(nadia.adresse())).anyMatch(t -> t.contains("votre état civil se modifie"));
        assertThat(navigateur.texte()).doesNotContain("Avez-vous activé votre compte");
    }

    @Test
    @Regle({"R155", "R156"})
    void un_visiteur_lit_les_48_heures_et_ou_voir_ce_qui_est_ouvert() {
        var navigateur = new Navigateur(port).ouvrir("/questions-frequentes");

        assertThat(navigateur.page().select(".cy-reponse")).isEmpty();
        assertThat(navigateur.texte()).contains("Avez-vous activé votre compte", "48 heures");
        assertThat(navigateur.page().select("main a[href=/ouverture-des-services]")).isNotEmpty();
    }
}
