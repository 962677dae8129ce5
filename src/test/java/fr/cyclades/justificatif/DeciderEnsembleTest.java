package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.agent.Role;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Conforme;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.personas.Collegues;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Conforme for several pieces that were seen, with a report, undone together with its trace; proof of notice; state of the service. */
@CycladesTest
class DeciderEnsembleTest {

    @Autowired Collegues collegues;
    @Autowired DossierDEssai dossiers;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient base;
    @LocalServerPort int port;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void les_pieces_d_un_dossier_se_voient_ensemble_se_declarent_conformes_et_s_annulent_ensemble() {
        var nadia = dossiers.transmis();
        var garnier = collegues.garnier().seConnecter(new Navigateur(port)).ouvrir("/gestion/dossiers/" + nadia.candidature());
        garnier.suivre("Les voir ensemble : 6 pièces");
        assertThat(garnier.page().select(".cy-vignettes li")).hasSize(6);
        garnier.envoyer("Conformes : les pièces cochées");
        assertThat(garnier.statut()).isEqualTo(422);
        assertThat(garnier.texte()).contains("Cochez au moins une pièce.");
        garnier.cocher("piece=" + dossiers.piece(nadia, "1NATID01").id()).cocher("piece=" + dossiers.piece(nadia, "DOMICI01").id()).envoyer("Conformes : les pièces cochées");
        finir(garnier);
        assertThat(garnier.texte()).contains("Pièces déclarées conformes", "2 sur 2 faites", "Document justifiant l’identité", "Justificatif de domicile");
        assertThat(dossiers.piece(nadia, "DOMICI01").etat()).isInstanceOf(Conforme.class);

        var lot = garnier.chemin();
        var annulation = garnier.envoi("Annuler ces décisions");
        finir(garnier.executer(annulation));
        assertThat(garnier.texte()).contains("Retour sur des décisions", "2 sur 2 faites");
        var retour = garnier.chemin();
        assertThat(garnier.executer(annulation).chemin()).as("asked twice, done once").isEqualTo(retour);
        assertThat(garnier.ouvrir(lot).texte()).contains("Ces décisions ont été annulées.").doesNotContain("Annuler ces décisions");
        assertThat(dossiers.piece(nadia, "DOMICI01").etat()).isInstanceOf(Transmise.class);
        assertThat(garnier.ouvrir("/gestion/dossiers/" + nadia.candidature()).texte()).contains("Décision annulée");
    }

    @Test
    void ce_qui_a_change_ou_qu_un_collegue_tient_est_ecarte_et_le_reste_est_fait() {
        var nadia = dossiers.transmis();
        var garnier = collegues.garnier().seConnecter(new Navigateur(port)).ouvrir("/gestion/dossiers/" + nadia.candidature() + "/planche");
        var decidee = dossiers.piece(nadia, "1NATID01").id();
        var tenue = dossiers.piece(nadia, "DOMICI01").id();
        var libre = dossiers.piece(nadia, "RECJDC01").id();
        List.of(decidee, tenue, libre).forEach(p -> garnier.cocher("piece=" + p));
        var envoi = garnier.envoi("Conformes : les pièces cochées");
        var oudin = collegues.oudin().seConnecter(new Navigateur(port));
        oudin.ouvrir("/gestion/pieces/" + decidee).cocher("decision=recue").envoyer("Valider, puis pièce suivante");
        base.sql("update justificatif.attente set agent = null, bail = null where candidature = :c").param("c", nadia.candidature()).update();
        oudin.ouvrir("/gestion/pieces/" + tenue);
        finir(garnier.executer(envoi));
        assertThat(garnier.texte()).contains("1 sur 3 faite, 2 écartées", "Un autre agent a décidé avant vous", "Un autre agent a ouvert cette pièce.");
        assertThat(dossiers.piece(nadia, "RECJDC01").etat()).isInstanceOf(Conforme.class);
    }

    @Test
    void les_papiers_du_jour_sont_recus_et_conformes_ensemble() {
        var nord = Map.of("etablissement", "IND-59", "commune", Map.of("code_postal", "59000", "nom", "Lille", "insee", "59350"));
        var une = dossiers.piece(dossiers.inscrit("2027/lille/bac-professionnel", nord), "CINSIG01");
        var dossier = dossiers.inscrit("2027/lille/bac-professionnel", nord);
        var deux = dossiers.piece(dossier, "CINSIG01");
        var agent = collegues.avec(Role.PIECES).seConnecter(new Navigateur(port)).ouvrir("/gestion/pieces?file=courrier&campagne=2027/lille/bac-professionnel");
        agent.cocher("piece=" + une.id()).cocher("piece=" + deux.id()).remplir("recueLe", "2023-11-22").envoyer("Reçues et conformes");
        finir(agent);
        assertThat(agent.texte()).contains("2 sur 2 faites");
        assertThat(dossiers.piece(dossier, "CINSIG01").etat()).isInstanceOfSatisfying(Conforme.class, c -> assertThat(c.recueLe()).isPresent());
        finir(agent.envoyer("Annuler ces décisions"));
        assertThat(dossiers.piece(dossier, "CINSIG01").etat()).isInstanceOf(AFournir.class);
        var garnier = collegues.garnier().seConnecter(new Navigateur(port));
        var jeton = garnier.ouvrir("/gestion").valeur("_csrf");
        assertThat(garnier.repondre(garnier.envoi("/gestion/pieces/conformes", Map.of("_csrf", List.of(jeton), "piece", List.of(une.id().toString()),
                "recueLe", List.of("2023-11-22")))).statusCode()).isEqualTo(404);
    }

    @Test
    void la_preuve_de_la_notification_s_ecrit_quand_elle_est_connue() {
        var nadia = dossiers.inscrit();
        horloge.nousSommesLe("2023-12-04T10:00:00+01:00");
        var dossier = "/gestion/dossiers/" + nadia.candidature();
        var oudin = collegues.oudin().seConnecter(new Navigateur(port));
        assertThat(oudin.ouvrir(dossier + "/preuve").statut()).as("nothing to prove yet").isEqualTo(404);
        oudin.ouvrir(dossier + "/decision").remplir("motif", "Dossier incomplet").envoyer("Prononcer cette décision");
        oudin.suivre("Preuve de notification").remplir("le", "2023-12-05").envoyer("Enregistrer cette preuve");
        assertThat(oudin.statut()).isEqualTo(422);
        assertThat(oudin.texte()).contains("Écrivez le numéro du recommandé.", "La notification est entre le jour de la décision, 4 décembre 2023, et aujourd’hui.");
        var recopie = "Recommandé n° 1A 234 567 8901 2, puis une remise en main propre contre signature à l’accueil";
        oudin.remplir("numero", recopie).remplir("le", "2023-12-04").envoyer("Enregistrer cette preuve");
        assertThat(oudin.erreur("numero")).isEqualTo("Ce texte a %d caractères, le maximum est 60 : raccourcissez-le.".formatted(recopie.length()));
        assertThat(oudin.valeur("numero")).isEqualTo(recopie);
        oudin.remplir("numero", "1A 234 567 8901 2").remplir("le", "2023-12-04").envoyer("Enregistrer cette preuve");
        assertThat(oudin.texte()).contains("Notification enregistrée");
        assertThat(oudin.suivre("Preuve de notification").texte()).contains("Lettre recommandée avec avis de réception : 1A 234 567 8901 2, le 4 décembre 2023");
        assertThat(collegues.garnier().seConnecter(new Navigateur(port)).ouvrir(dossier + "/preuve").statut()).isEqualTo(404);
    }

    @Test
    void l_etat_du_service_se_lit_par_qui_administre() {
        var oudin = collegues.oudin().seConnecter(new Navigateur(port)).ouvrir("/gestion/service");
        assertThat(oudin.texte()).contains("État du service", "Fichiers en attente d’inspection", "Antivirus : aucun", "nventaire du stockage");
        assertThat(collegues.garnier().seConnecter(new Navigateur(port)).ouvrir("/gestion/service").statut()).isEqualTo(404);
    }

    private static void finir(Navigateur agent) {
        Patience.jusqua(() -> agent.ouvrir(agent.chemin()).texte().contains("C’est terminé"));
    }
}
