package fr.cyclades.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.Regle;
import fr.cyclades.justificatif.DossierDEssai;
import fr.cyclades.justificatif.DossierDEssai.Dossier;
import fr.cyclades.justificatif.FichiersDEssai;
import fr.cyclades.personas.Collegues;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Notice S2, « 7 – Retour de la confirmation d'inscription »: the 18th of November in La Réunion, its last second, and what follows. */
class FinirLeDepotTest extends Parcours {

    private static final String REUNION = "2023/la-reunion/bac-professionnel";
    private static final Map<String, ?> SAINT_DENIS = Map.of("etablissement", "IND-974",
            "commune", Map.of("code_postal", "97400", "nom", "Saint-Denis", "insee", "97411"));

    @Autowired DossierDEssai dossiers;
    @Autowired Collegues collegues;

    private Dossier dossier;
    private Ecran telephone;
    private Ecran bureau;

    @ParameterizedTest(name = "scripts : {0}")
    @ValueSource(booleans = {true, false})
    @Regle({"R50", "R96", "R99", "R134", "R136"})
    void de_la_derniere_seconde_du_depot_a_la_decision_et_a_sa_reprise(boolean script) throws IOException {
        try (var sien = ecran("fin", 360, script); var autre = ecran("fin-de-depot", 1280, script)) {
            telephone = sien;
            bureau = autre;
            etant_donne_nadia_inscrite_a_la_reunion();
            quand_elle_depose_a_la_derniere_seconde_puis_a_la_premiere_suivante();
            alors_mme_payet_lit_ce_qui_manque();
            elle_coche_la_page_sans_perdre_ses_mots(script);
            et_annule_par_lot();
            et_envoie_la_lettre();
            et_nadia_lit_la_decision_son_motif_et_ses_recours();
            quand_le_pli_etait_ailleurs_la_decision_se_reprend();
        }
    }

    private void etant_donne_nadia_inscrite_a_la_reunion() {
        horloge.nousSommesLe("2022-11-05T10:00:00+04:00");
        dossier = dossiers.inscrit(REUNION, SAINT_DENIS);
        horloge.nousSommesLe("2022-11-18T23:50:00+04:00");
        seConnecter(telephone, dossier.personne());
    }

    private void quand_elle_depose_a_la_derniere_seconde_puis_a_la_premiere_suivante() {
        telephone.ouvrir("/justificatifs").suivre("Ajouter : Document justifiant l’identité").regarder("dix-minutes");
        choisir();
        horloge.nousSommesLe("2022-11-18T23:59:59+04:00");
        telephone.appuyer("Ajouter");
        assertThat(telephone.lu()).contains("déposée le 18 novembre 2022 à 23 h 59 (heure de la réunion, soit 20 h 59 à paris)");
        telephone.suivre("Pièce suivante");
        choisir();
        horloge.nousSommesLe("2022-11-19T00:00:00+04:00");
        telephone.page().locator("[data-depot] button[type=submit]").click();
        telephone.page().getByText("Le dépôt est terminé").first().waitFor();
        assertThat(telephone.regarder("trop-tard").lu()).contains("le dépôt est terminé", "votre fichier n’a pas été enregistré");
        telephone.ouvrir("/justificatifs").regarder("hors-delai");
        assertThat(telephone.lu()).contains("dossier incomplet à la date limite");
    }

    private void alors_mme_payet_lit_ce_qui_manque() {
        horloge.nousSommesLe("2022-11-21T08:00:00+04:00");
        seConnecter(bureau, collegues.payet());
        bureau.ouvrir("/gestion/fin-de-depot?campagne=" + REUNION).regarder("incomplets");
        assertThat(bureau.lu()).contains("confirmation d’inscription signée (rien n’est arrivé)", "cette campagne ne prévoit aucune relance",
                "le vendredi 18 novembre 2022");
    }

    private void elle_coche_la_page_sans_perdre_ses_mots(boolean script) {
        var motif = bureau.page().locator("[name=motif]");
        var usuel = motif.inputValue();
        motif.fill("Rien n’est arrivé le 18.");
        bureau.suivre("Cocher toute la page");
        assertThat(bureau.page().locator("[name=dossier]:not(:checked)").count()).isZero();
        assertThat(motif.inputValue()).isEqualTo(script ? "Rien n’est arrivé le 18." : usuel);
        motif.fill(usuel);
    }

    private void et_annule_par_lot() {
        for (var autre : bureau.page().locator("[name=dossier]:checked:not(#d-" + dossier.candidature() + ")").all().reversed()) {
            autre.uncheck(new Locator.UncheckOptions().setForce(true));
        }
        bureau.page().selectOption("[name=canal]", "LETTRE_RECOMMANDEE");
        bureau.appuyer("Annuler les inscriptions cochées");
        bureau.ouvrirJusquaLire(bureau.page().url(), "C’est terminé").regarder("compte-rendu");
        assertThat(bureau.lu()).contains("1 sur 1 faite", "benali nadia", "lettre à envoyer");
    }

    private void et_envoie_la_lettre() throws IOException {
        var lettre = bureau.page().getByText("Lettre à envoyer").first().evaluate("a => a.closest('a').href").toString();
        try (var pdf = Loader.loadPDF(bureau.page().request().get(lettre).body())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ")).contains("Inscription annulée", "Madame BENALI Nadia Samira",
                    "97400 Saint-Denis", "Lettre recommandée avec avis de réception", "21 novembre 2022", "Des pièces attendues au plus tard le vendredi 18 novembre 2022",
                    "Confirmation d’inscription signée", "recours gracieux", "tribunal administratif");
        }
    }

    private void et_nadia_lit_la_decision_son_motif_et_ses_recours() {
        assertThat(BoiteAuxLettres.texte(courrier.dernier(dossier.personne().adresse(), "Inscription annulée")))
                .contains("Pièce manquante :", "Confirmation d’inscription signée", "tribunal administratif");
        seConnecter(telephone, dossier.personne());
        telephone.ouvrir("/candidatures").regarder("annulee");
        assertThat(telephone.lu()).contains("inscription annulée le lundi 21 novembre 2022", "recours gracieux");
    }

    private void quand_le_pli_etait_ailleurs_la_decision_se_reprend() {
        bureau.ouvrir("/gestion/dossiers/" + dossier.candidature()).suivre("Rétablir l’inscription").regarder("retablir");
        bureau.repondre(Map.of("motif", "La confirmation était dans un autre pli.")).appuyer("Rétablir cette inscription");
        assertThat(bureau.lu()).contains("inscription rétablie");
        bureau.regarder("retablie");
        courrier.dernier(dossier.personne().adresse(), "Inscription rétablie");
    }

    private void choisir() {
        telephone.choisir(new FilePayload("piece.pdf", "application/pdf", FichiersDEssai.pdf(telephone.page().url(), 1)));
    }
}
