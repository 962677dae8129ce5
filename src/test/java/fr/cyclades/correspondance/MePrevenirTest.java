package fr.cyclades.correspondance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.correspondance.mail.AnnonceDOuverture;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** « Me prévenir »: one mail, when the service opens, to those who asked and did not change their mind. */
@CycladesTest
class MePrevenirTest {

    private static final String SERVICE = "/ouverture-des-services/2024/clermont-ferrand/epreuves-anticipees";
    private static final String OUVERT = "Ouvert : Épreuves anticipées du baccalauréat";

    @LocalServerPort int port;
    @Autowired Personnes personnes;
    @Autowired BoiteAuxLettres boite;
    @Autowired AnnonceDOuverture annonce;
    @Autowired HorlogeDEssai horloge;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void un_seul_mail_part_a_l_ouverture() {
        var theo = personnes.theo();
        var navigateur = demander(theo);
        assertThat(navigateur.texte()).contains("C’est noté", "lundi 4 décembre 2023");
        horloge.nousSommesLe("2023-12-03T23:59:59+01:00");
        annonce.annoncer();
        assertThat(boite.recus(theo.adresse())).isEmpty();
        horloge.nousSommesLe("2023-12-04T00:00:00+01:00");
        annonce.annoncer();
        annonce.annoncer();
        var mail = boite.dernier(theo.adresse(), OUVERT.replace(" :", "\u00a0:"));
        assertThat(BoiteAuxLettres.texte(mail)).contains("avant le vendredi 22 décembre 2023 à 17 h 00", "qu’une fois");
        assertThat(boite.attendre(theo.adresse(), 1)).hasSize(1);
        navigateur.connecter(theo.adresse(), theo.motDePasse());
        assertThat(navigateur.ouvrir("/messages").texte()).contains(OUVERT);
        assertThat(navigateur.ouvrir(SERVICE.replace("/ouverture-des-services", "/alertes")).chemin()).isEqualTo(SERVICE);
    }

    @Test
    void qui_change_d_avis_n_est_pas_prevenu() {
        var lucie = personnes.lucie();
        assertThat(demander(lucie).envoyer("Ne plus me prévenir").texte()).contains("Me prévenir par mail");
        horloge.nousSommesLe("2023-12-04T00:00:00+01:00");
        annonce.annoncer();
        assertThat(boite.recus(lucie.adresse())).isEmpty();
    }

    private Navigateur demander(Personne qui) {
        return new Navigateur(port).connecter(qui.adresse(), qui.motDePasse()).ouvrir(SERVICE)
                .suivre("Me prévenir à l’ouverture").envoyer("Me prévenir par mail");
    }
}
