package fr.cyclades.candidature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Regle;
import fr.cyclades.justificatif.DossierDEssai;
import fr.cyclades.justificatif.EtatDePiece;
import fr.cyclades.personas.Collegues;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was written in red on the signed paper is entered by an agent (R128, C7). */
@CycladesTest
class CorrigerTest {

    @Autowired Collegues collegues;
    @Autowired DossierDEssai dossiers;
    @Autowired Candidatures candidatures;
    @Autowired BoiteAuxLettres boite;
    @Autowired HorlogeDEssai horloge;
    @LocalServerPort int port;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle("R128")
    void une_correction_au_stylo_rouge_devient_une_version_du_service_avec_un_mail() {
        horloge.nousSommesLe("2022-11-05T10:00:00+04:00");
        var nadia = dossiers.inscrit("2023/la-reunion/bac-professionnel", Map.of("etablissement", "IND-974",
                "commune", Map.of("code_postal", "97400", "nom", "Saint-Denis", "insee", "97411")));
        horloge.nousSommesLe("2022-11-15T10:00:00+04:00");
        var payet = collegues.payet().seConnecter(new Navigateur(port)).ouvrir("/gestion/dossiers/" + nadia.candidature());
        payet.suivre("Corriger l’inscription");
        assertThat(payet.texte()).contains("Votre correction fait une version 2, signée de votre nom");
        var trop = payet.envoi("Enregistrer la correction");
        payet.executer(trop);
        assertThat(payet.statut()).isEqualTo(422);

        payet.cocher("origine=STYLO_ROUGE").remplir("adresse", "3 allée des Filaos").remplir("motif", "Adresse corrigée au stylo rouge sur la confirmation signée.")
                .envoyer("Enregistrer la correction");
        assertThat(payet.chemin()).isEqualTo("/gestion/dossiers/" + nadia.candidature());
        assertThat(payet.texte()).contains("version 2", "3 allée des Filaos", "Inscription corrigée par le service", "Mme Payet");
        assertThat(candidatures.version(nadia.candidature(), 2).orElseThrow().motif()).startsWith("Adresse corrigée au stylo rouge");
        assertThat(boite.dernier(nadia.personne().adresse(), "Modification d")).isNotNull();

        payet.executer(trop);
        assertThat(payet.statut()).isIn(409, 422);
        var garnier = collegues.garnier().seConnecter(new Navigateur(port));
        assertThat(garnier.ouvrir("/gestion/dossiers/" + nadia.candidature() + "/correction").statut()).isEqualTo(404);
    }

    @Test
    @Regle({"R128", "R129"})
    void le_stylo_rouge_s_arrete_a_la_derniere_seconde_du_depot_et_n_existe_pas_ou_la_campagne_n_en_veut_pas() {
        horloge.nousSommesLe("2022-11-05T10:00:00+04:00");
        var nadia = dossiers.inscrit("2023/la-reunion/bac-professionnel", Map.of("etablissement", "IND-974",
                "commune", Map.of("code_postal", "97400", "nom", "Saint-Denis", "insee", "97411")));
        horloge.nousSommesLe("2022-11-18T23:59:59.999+04:00");
        var payet = collegues.payet().seConnecter(new Navigateur(port));
        corriger(payet, nadia, "origine=STYLO_ROUGE", "3 allée des Filaos");
        assertThat(payet.chemin()).isEqualTo("/gestion/dossiers/" + nadia.candidature());

        payet.ouvrir(correction(nadia)).cocher("origine=STYLO_ROUGE").remplir("adresse", "5 allée des Filaos").remplir("motif", "Au rouge");
        var tardif = payet.envoi("Enregistrer la correction");
        horloge.nousSommesLe("2022-11-19T00:00:00+04:00");
        payet.executer(tardif);
        assertThat(payet.statut()).isEqualTo(422);
        assertThat(payet.texte()).contains("Il est trop tard pour une correction au stylo rouge : elle se saisit au plus tard le vendredi 18 novembre 2022 inclus");
        assertThat(payet.page().select("input[value=STYLO_ROUGE][disabled]")).hasSize(1);
        corriger(payet, nadia, "origine=DEMANDE", "5 allée des Filaos");
        assertThat(candidatures.version(nadia.candidature(), 3)).as("an error is still mended").isPresent();

        horloge.remettre();
        var autre = dossiers.inscrit();
        var oudin = collegues.oudin().seConnecter(new Navigateur(port)).ouvrir(correction(autre));
        assertThat(oudin.page().select("input[value=STYLO_ROUGE]")).isEmpty();
        oudin.remplir("adresse", "ailleurs").remplir("motif", "x").envoyer("Enregistrer la correction");
        assertThat(oudin.texte()).contains("Dites d’où vient cette correction.");
    }

    @Test
    void ce_que_la_candidate_a_signe_reste_signe_et_ses_acquis_se_corrigent_aussi() {
        var nadia = dossiers.transmis();
        var oudin = collegues.oudin().seConnecter(new Navigateur(port)).ouvrir(correction(nadia));
        oudin.cocher("origine=DEMANDE").cocher("acquis.U4.nature=DISPENSE_DIPLOME").remplir("motif", "Dispense de l’épreuve U4, demandée par écrit").envoyer("Enregistrer la correction");
        assertThat(oudin.chemin()).isEqualTo("/gestion/dossiers/" + nadia.candidature());
        assertThat(candidatures.version(nadia.candidature(), 2).orElseThrow().reponses().groupe("acquis").get("U4").toString()).contains("DISPENSE_DIPLOME");
        assertThat(dossiers.piece(nadia, "DCANDT01").etat()).isInstanceOf(EtatDePiece.Transmise.class);
        assertThat(oudin.texte()).contains("Dossier complet transmis");
    }

    @Test
    @Regle("R144")
    void l_etat_civil_verrouille_est_rectifie_par_le_service_avec_trace_version_et_mail() {
        var nadia = dossiers.inscrit();
        var oudin = collegues.oudin().seConnecter(new Navigateur(port)).ouvrir("/gestion/dossiers/" + nadia.candidature()).suivre("Rectifier l’état civil");
        oudin.remplir("motif", "Recopié de votre carte d’identité").envoyer("Enregistrer la rectification");
        assertThat(oudin.texte()).contains("Vous n’avez rien changé.");
        oudin.remplir("nomDeNaissance", "").remplirDate("naissance", "31/02/1999").envoyer("Enregistrer la rectification");
        assertThat(oudin.texte()).contains("Écrivez le nom de naissance.", "Cette date de naissance n’existe pas.");
        oudin.remplir("nomDeNaissance", "Benali-Roux").remplirDate("naissance", "13/06/1999").remplir("commune", "Riom (63)").envoyer("Enregistrer la rectification");
        assertThat(oudin.chemin()).isEqualTo("/gestion/dossiers/" + nadia.candidature());
        assertThat(oudin.texte()).contains("BENALI-ROUX Nadia Samira", "version 2", "État civil rectifié par le service", "Riom (63)");
        assertThat(BoiteAuxLettres.texte(boite.dernier(nadia.personne().adresse(), "Modification d"))).contains("Recopié de votre carte d’identité");
        var elle = new Navigateur(port).connecter(nadia.personne().adresse(), nadia.personne().motDePasse()).ouvrir("/compte");
        assertThat(elle.texte()).contains("Benali-Roux");
        assertThat(collegues.payet().seConnecter(new Navigateur(port)).ouvrir("/gestion/dossiers/" + nadia.candidature() + "/identite").statut()).isEqualTo(404);
    }

    private static void corriger(Navigateur agent, DossierDEssai.Dossier dossier, String origine, String adresse) {
        agent.ouvrir(correction(dossier)).cocher(origine).remplir("adresse", adresse).remplir("motif", "Adresse corrigée").envoyer("Enregistrer la correction");
    }

    private static String correction(DossierDEssai.Dossier dossier) {
        return "/gestion/dossiers/" + dossier.candidature() + "/correction";
    }
}
