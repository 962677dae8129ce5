package fr.cyclades.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Regle;
import fr.cyclades.personas.Personnes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CycladesTest
class ConnexionTest {

    @Autowired
    Personnes personnes;

    @Autowired
    BoiteAuxLettres boite;

    @Autowired
    HorlogeDEssai horloge;

    Navigateur navigateur;

    @BeforeEach
    void ouvrir(@LocalServerPort int port) {
        navigateur = new Navigateur(port);
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle({"R21", "R145"})
    void nadia_se_connecte_et_lit_son_nom_en_haut_a_droite() {
        var nadia = personnes.nadia();
        navigateur.connecter(nadia.adresse(), nadia.motDePasse()).ouvrir("/compte");

        assertThat(navigateur.statut()).isEqualTo(200);
        assertThat(navigateur.page().select("header").text()).contains("Nadia Benali", "Se déconnecter");
        assertThat(navigateur.texte()).contains("Riom (63), France", "30 mai 2000", nadia.adresse());
    }
}
