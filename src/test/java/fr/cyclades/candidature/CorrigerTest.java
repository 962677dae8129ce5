package fr.cyclades.candidature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Regle;
import fr.cyclades.justificatif.DossierDEssai;
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

        payet.remplir("adresse", "3 allée des Filaos").remplir("motif", "Adresse corrigée au stylo rouge sur la confirmation signée.")
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
}
