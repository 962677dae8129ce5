package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.justificatif.DossierDEssai.Dossier;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Conforme;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.personas.Collegues;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came by post, by mail or at the counter is deposited by an agent, and the candidate is told. */
@CycladesTest
class DeposerPourUnCandidatTest {

    @Autowired Collegues collegues;
    @Autowired DossierDEssai dossiers;
    @Autowired BoiteAuxLettres boite;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient base;
    @LocalServerPort int port;

    private Navigateur garnier;
    private Dossier nadia;

    @BeforeEach
    void un_dossier() {
        nadia = dossiers.inscrit();
        garnier = collegues.garnier().seConnecter(new Navigateur(port));
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void un_agent_depose_un_document_arrive_par_la_poste_et_la_candidate_le_lit() {
        ouvrir("1NATID01");
        assertThat(garnier.texte()).contains("Rien n’a été déposé pour cette pièce.");
        garnier.suivre("Déposer un fichier reçu autrement");
        assertThat(garnier.texte()).contains("BENALI Nadia Samira", "au plus tard le vendredi 1er décembre 2023 à 23 h 59");
        deposer("Par la poste", "2023-11-22", "Votre téléphone ne permet pas le dépôt.");

        assertThat(garnier.chemin()).isEqualTo(poste("1NATID01"));
        assertThat(garnier.texte()).contains("À contrôler", "Déposée par le service, reçue par la poste le 22 novembre 2023 : Votre téléphone ne permet pas le dépôt.");
        assertThat(dossiers.piece(nadia, "1NATID01").etat()).isInstanceOf(Transmise.class);
        assertThat(actes()).contains("piece_deposee_par_le_service");

        assertThat(BoiteAuxLettres.texte(boite.dernier(nadia.personne().adresse(), "Une pièce a été déposée pour vous")))
                .contains("Document justifiant l’identité", "déposée par le service le jeudi 23 novembre 2023 à 14 h 00", "par la poste", "Votre téléphone ne permet pas le dépôt.");
        var elle = new Navigateur(port).connecter(nadia.personne().adresse(), nadia.personne().motDePasse()).ouvrir("/justificatifs");
        assertThat(elle.texte()).contains("Déposée par le service le 23 novembre 2023 à 14 h 00 (heure de Paris), reçue par la poste le 22 novembre 2023", "il manque 5 pièces");
        elle.ouvrir("/candidatures/" + nadia.candidature() + "/justificatifs/pieces/1NATID01");
        assertThat(elle.page().select("input[type=file]")).isEmpty();

        garnier.cocher("decision=conforme").envoyer("Valider, puis pièce suivante");
        assertThat(dossiers.piece(nadia, "1NATID01").etat()).isInstanceOf(Conforme.class);
        assertThat(garnier.ouvrir(poste("1NATID01") + "/depot").remplir("motif", "x").cocher("Au guichet")
                .joindre("fichiers", "a.pdf", "application/pdf", FichiersDEssai.pdf("Encore", 1)).envoyer("Déposer et transmettre ce fichier").texte())
                .contains("Cette pièce est conforme : elle ne change plus.");
    }

    @Test
    void tout_ce_qui_manque_est_dit_a_la_fois_et_ce_qui_est_tape_reste() {
        garnier.ouvrir(poste("1NATID01") + "/depot").remplir("recueLe", "").remplir("motif", "Pli arrivé").envoyer("Déposer et transmettre ce fichier");
        assertThat(garnier.statut()).isEqualTo(422);
        assertThat(garnier.texte()).contains("Dites comment le document est arrivé.", "Écrivez le jour où le document est arrivé.", "Pli arrivé");
        deposer("Par mail", "2023-11-20", "x".repeat(501));
        assertThat(garnier.erreur("motif")).isEqualTo("Ce texte a 501 caractères, le maximum est 500 : raccourcissez-le.");
        assertThat(garnier.page().select("textarea[name=motif]").val()).as("nothing is cut").hasSize(501);
        deposer("Par mail", "2023-11-24", "Pli arrivé");
        assertThat(garnier.erreur("recueLe")).isEqualTo("La date de réception est dans l’avenir.");
        deposer("Par mail", "2023-10-18", "Pli arrivé");
        assertThat(garnier.erreur("recueLe")).isEqualTo("La date de réception est avant l’ouverture des inscriptions, le 19 octobre 2023.");
        garnier.cocher("Par mail").remplir("recueLe", "2023-11-20").joindre("fichiers", "a.pdf", "application/pdf", "MZ rien".getBytes()).envoyer("Déposer et transmettre ce fichier");
        assertThat(garnier.texte()).contains("n’est ni un PDF ni une photo");
        assertThat(dossiers.piece(nadia, "1NATID01").etat()).isInstanceOf(AFournir.class);
    }

    @Test
    void ce_qui_est_arrive_a_temps_se_depose_apres_la_fin_ce_qui_est_arrive_trop_tard_non() {
        horloge.nousSommesLe("2023-12-06T10:00:00+01:00");
        garnier = collegues.garnier().seConnecter(new Navigateur(port)).ouvrir(poste("1NATID01") + "/depot");
        deposer("Par la poste", "2023-12-02", "Pli resté au courrier");
        assertThat(garnier.erreur("recueLe")).isEqualTo("Elle est arrivée trop tard : cette pièce devait arriver au plus tard le vendredi 1er décembre 2023 à 23 h 59 (heure de Paris).");
        deposer("Par la poste", "2023-12-01", "Pli resté au courrier");
        assertThat(dossiers.piece(nadia, "1NATID01").etat()).isInstanceOf(Transmise.class);
    }

    @Test
    void hors_du_perimetre_la_page_n_existe_pas() {
        var payet = collegues.payet().seConnecter(new Navigateur(port));
        assertThat(payet.ouvrir(poste("1NATID01") + "/depot").statut()).isEqualTo(404);
        var jeton = payet.ouvrir("/gestion").valeur("_csrf");
        assertThat(payet.repondre(payet.envoi(poste("1NATID01") + "/depot", Map.of("_csrf", List.of(jeton), "voie", List.of("POSTE"),
                "recueLe", List.of("2023-11-20"), "motif", List.of("x")))).statusCode()).isEqualTo(404);
    }

    private void deposer(String voie, String recueLe, String motif) {
        garnier.cocher(voie).remplir("recueLe", recueLe).remplir("motif", motif)
                .joindre("fichiers", "scan.pdf", "application/pdf", FichiersDEssai.pdf("Carte d'identité BENALI", 1)).envoyer("Déposer et transmettre ce fichier");
    }

    private String poste(String code) {
        return "/gestion/pieces/" + dossiers.piece(nadia, code).id();
    }

    private void ouvrir(String code) {
        garnier.ouvrir(poste(code));
    }

    private List<String> actes() {
        return base.sql("select nature from journal.acte where objet = :id").param("id", nadia.candidature()).query(String.class).list();
    }
}
