package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.justificatif.DossierDEssai.Dossier;
import fr.cyclades.personas.Collegues;
import fr.cyclades.personas.Personnes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each reading and change of a file by an agent is in the journal, and the candidate reads who (decision 34). */
@CycladesTest
class QuiAConsulteTest {

    @Autowired Collegues collegues;
    @Autowired Personnes personnes;
    @Autowired DossierDEssai dossiers;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient base;
    @LocalServerPort int port;

    private Dossier nadia;
    private Navigateur garnier;

    @BeforeEach
    void un_dossier_transmis() {
        nadia = dossiers.transmis();
        garnier = collegues.garnier().seConnecter(new Navigateur(port));
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void la_candidate_lit_le_service_et_l_heure_de_chaque_passage_sans_aucun_nom() {
        var elle = elle().ouvrir("/candidatures").suivre("Qui a consulté mon dossier");
        assertThat(elle.texte()).contains("Personne du service n’a encore ouvert votre dossier.");

        garnier.ouvrir("/gestion/dossiers/" + nadia.candidature());
        garnier.ouvrir(poste()).cocher("decision=conforme").envoyer("Valider, puis pièce suivante");
        elle.ouvrir(elle.chemin());
        assertThat(elle.texte()).contains("Dossier ouvert", "Pièce ouverte (Document justifiant l’identité)", "Pièce conforme (Document justifiant l’identité)",
                "Bureau des baccalauréats professionnels", "jeudi 23 novembre 2023 à 14 h 00 (heure de Paris)", "passages du service").doesNotContain("Garnier");
    }

    @Test
    void aucune_porte_de_cote_ne_lit_une_piece_sans_trace_et_tourner_les_pages_n_est_qu_une_lecture() {
        garnier.ouvrir(poste() + "?page=1");
        garnier.ouvrir(poste() + "?page=2&zoom=150");
        assertThat(actes()).containsExactly("piece_ouverte");
        horloge.avancerDe(Duration.ofMinutes(11));
        var fichier = dossiers.piece(nadia, "1NATID01").depot().orElseThrow().fichier();
        garnier.ouvrir(poste() + "/fichiers/" + fichier + "/pages/1");
        assertThat(actes()).containsExactly("piece_ouverte", "piece_ouverte");
    }

    @Test
    void au_dela_de_vingt_cinq_passages_la_liste_a_des_pages_et_personne_d_autre_ne_la_lit() {
        for (int i = 0; i < 27; i++) {
            garnier.ouvrir("/gestion/dossiers/" + nadia.candidature());
        }
        var elle = elle().ouvrir("/candidatures/" + nadia.candidature() + "/consultations");
        assertThat(elle.page().select(".cy-lignes li")).hasSize(25);
        elle.suivre("Page suivante");
        assertThat(elle.page().select(".cy-lignes li")).hasSize(2);
        var theo = personnes.theo();
        assertThat(new Navigateur(port).connecter(theo.adresse(), theo.motDePasse()).ouvrir(elle.chemin()).statut()).isEqualTo(404);
    }

    private Navigateur elle() {
        return new Navigateur(port).connecter(nadia.personne().adresse(), nadia.personne().motDePasse());
    }

    private String poste() {
        return "/gestion/pieces/" + dossiers.piece(nadia, "1NATID01").id();
    }

    private List<String> actes() {
        return base.sql("select nature from journal.acte where objet = :id and role = 'agent' order by id").param("id", nadia.candidature()).query(String.class).list();
    }
}
