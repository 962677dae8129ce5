package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Regle;
import fr.cyclades.justificatif.DossierDEssai.Dossier;
import fr.cyclades.personas.Collegues;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * S1, « Quatre cas se présentent » : what Mme Garnier does on her screens, Nadia reads on hers. The page that she left open asks for its
 * revision, which changes with each decision: nobody presses « Rafraîchir ».
 */
@CycladesTest
class QuatreCasTest {

    private static final String CODE = "1NATID01";

    @Autowired Collegues collegues;
    @Autowired DossierDEssai dossiers;
    @Autowired HorlogeDEssai horloge;
    @LocalServerPort int port;

    private Dossier dossier;
    private Navigateur garnier;
    private Navigateur nadia;
    private String revision;

    @BeforeEach
    void une_piece_transmise() {
        dossier = dossiers.transmis();
        garnier = collegues.garnier().seConnecter(new Navigateur(port));
        nadia = new Navigateur(port).connecter(dossier.personne().adresse(), dossier.personne().motDePasse());
        revision = revision();
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle({"R104", "R106"})
    void premier_cas_la_piece_n_a_pas_ete_controlee_et_n_a_aucun_statut() {
        assertThat(lire()).contains("Déposée le 23 novembre 2023 à 14 h 00 (heure de Paris)", "Aucun statut : le bureau ne l’a pas encore contrôlée")
                .doesNotContain("Reçue", "Non conforme", "Conforme");
        assertThat(revision()).isEqualTo(revision);
    }

    @Test
    @Regle({"R105", "R106"})
    void deuxieme_cas_recue_avec_sa_date_et_pas_encore_controlee() {
        ouvrir().cocher("decision=recue").remplir("recueLe", "2023-11-22").envoyer("Valider, puis pièce suivante");
        assertThat(revision()).isNotEqualTo(revision);
        assertThat(lire()).contains("Reçue", "Date de réception : 22 novembre 2023", "Le bureau l’a reçue et ne l’a pas encore contrôlée. Rien à faire.");
        assertThat(nadia.page().select("#" + CODE + " a").text()).doesNotContain("Remplacer");
    }

    @Test
    @Regle({"R105", "R106", "R108"})
    void troisieme_cas_non_conforme_avec_son_commentaire_second_depot_puis_de_nouveau_le_clic() {
        ouvrir().cocher("decision=non_conforme").remplir("message", "Pièce illisible").envoyer("Valider, puis pièce suivante");
        assertThat(revision()).isNotEqualTo(revision);
        assertThat(lire()).contains("Non conforme", "Information du gestionnaire : Pièce illisible", "puis cliquez de nouveau sur « J’ai fourni toutes mes pièces »");

        horloge.avancerDe(Duration.ofMinutes(10));
        nadia.ouvrir("/justificatifs").suivre("Remplacer cette pièce").joindre("fichiers", "nette.pdf", "application/pdf", FichiersDEssai.pdf("Nette", 1))
                .envoyer("Remplacer");
        assertThat(lire()).contains("Déposée le 23 novembre 2023 à 14 h 10", "Il reste à cliquer de nouveau");
        assertThat(ouvrir().page().select("input[name=decision]")).as("not before the click").isEmpty();
        nadia.ouvrir("/justificatifs").suivre("J’ai fourni toutes mes pièces").envoyer("J’ai fourni toutes mes pièces");
        assertThat(lire()).contains("Aucun statut").doesNotContain("Remplacer");
        assertThat(ouvrir().page().select("input[name=decision]")).isNotEmpty();
    }

    /** Decision 28: seven days after the refusal, whatever the end of the deposit; the other pieces, accepted, have nothing to do with it. */
    @Test
    void une_piece_remplacee_apres_la_fin_du_depot_se_transmet_jusqu_a_la_fin_du_delai_de_son_refus() {
        horloge.nousSommesLe("2023-11-30T10:00:00+01:00");
        garnier = collegues.garnier().seConnecter(new Navigateur(port));
        ouvrir().cocher("decision=non_conforme").remplir("message", "Pièce illisible").envoyer("Valider, puis pièce suivante");
        horloge.nousSommesLe("2023-12-03T10:00:00+01:00");
        nadia = new Navigateur(port).connecter(dossier.personne().adresse(), dossier.personne().motDePasse());
        nadia.ouvrir("/justificatifs").suivre("Remplacer cette pièce").joindre("fichiers", "nette.pdf", "application/pdf", FichiersDEssai.pdf("Nette", 1))
                .envoyer("Remplacer");
        assertThat(nadia.texte()).as("counted from the mail, which leaves on the 30th or when the clock of the test has moved")
                .containsPattern("il reste à cliquer sur « J’ai fourni toutes mes pièces » au plus tard le (jeudi 7|dimanche 10) décembre 2023 à 23 h 59")
                .containsPattern("À remplacer en ligne au plus tard le (jeudi 7|dimanche 10) décembre 2023").doesNotContain("1er décembre");
        nadia.ouvrir("/justificatifs").suivre("J’ai fourni toutes mes pièces").envoyer("J’ai fourni toutes mes pièces");
        assertThat(nadia.texte()).contains("Dossier complet transmis");
    }

    @Test
    @Regle({"R103", "R106"})
    void quatrieme_cas_conforme_rien_a_faire_puis_la_date_de_validation() {
        ouvrir().cocher("decision=conforme").envoyer("Valider, puis pièce suivante");
        assertThat(revision()).isNotEqualTo(revision);
        assertThat(lire()).contains("Conforme", "Acceptée le 23 novembre 2023. Rien à faire.").doesNotContain("Validée le");

        horloge.avancerDe(Duration.ofMinutes(2));
        dossiers.de(dossier.candidature()).stream().filter(p -> !p.quoi().code().equals(CODE)).forEach(p ->
                garnier.ouvrir("/gestion/pieces/" + p.id()).cocher("decision=conforme").envoyer("Valider, puis pièce suivante"));
        assertThat(lire()).contains("Validée le 23 novembre 2023 à 14 h 02 (heure de Paris)");
        assertThat(nadia.ouvrir("/candidatures/" + dossier.candidature() + "/justificatifs/pieces/" + CODE).page().select("main form")).isEmpty();
    }

    private Navigateur ouvrir() {
        return garnier.ouvrir("/gestion/pieces/" + dossiers.piece(dossier, CODE).id());
    }

    /** What Nadia reads of this piece. */
    private String lire() {
        return nadia.ouvrir("/justificatifs").page().select("#" + CODE).text().replace('\u00a0', ' ');
    }

    private String revision() {
        return nadia.ouvrir("/justificatifs").page().select("[data-suivi]").attr("data-suivi-revision");
    }
}
