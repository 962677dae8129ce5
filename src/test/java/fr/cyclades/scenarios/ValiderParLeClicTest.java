package fr.cyclades.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import fr.cyclades.Regle;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Inscriptions;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.justificatif.CandidateDEssai;
import fr.cyclades.justificatif.FichiersDEssai;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Notice S0, « Transmettre les pièces justificatives »: the click validates the inscription, and makes the récapitulatif. */
class ValiderParLeClicTest extends Parcours {

    @Autowired Personnes personnes;
    @Autowired Brouillons brouillons;
    @Autowired Inscriptions inscriptions;
    @Autowired Candidatures candidatures;
    @Autowired Campagnes campagnes;

    private Personne theo;

    @ParameterizedTest(name = "scripts : {0}")
    @ValueSource(booleans = {true, false})
    @Regle({"R48", "R49"})
    void le_recapitulatif_arrive_avec_le_clic_et_porte_son_instant(boolean script) throws IOException {
        etant_donne_theo_inscrit_aux_epreuves_anticipees();
        try (var ecran = ecran("clic", 360, script)) {
            seConnecter(ecran, theo);
            assertThat(ecran.ouvrir("/documents").texte()).doesNotContain("Récapitulatif d’inscription");
            quand_il_depose_ses_pieces(ecran);
            ecran.suivre("Toutes mes pièces sont là").regarder("avant-le-clic").appuyer("J’ai fourni toutes mes pièces");
            ecran.ouvrirJusquaLire("/documents", "Récapitulatif d’inscription").regarder("documents");
            alors_le_papier_dit_l_instant_du_clic(ecran);
        }
    }

    private void etant_donne_theo_inscrit_aux_epreuves_anticipees() {
        horloge.nousSommesLe("2023-12-12T10:00:00+01:00");
        theo = personnes.theo();
        new CandidateDEssai(brouillons, inscriptions, candidatures, campagnes)
                .inscrire(theo.candidat(), CandidateDEssai.ANTICIPEES, SituationsDEssai.reponsesDeTheo(), horloge.maintenant());
        horloge.nousSommesLe("2023-12-20T18:05:00+01:00");
    }

    private static void quand_il_depose_ses_pieces(Ecran ecran) {
        ecran.ouvrir("/justificatifs").suivre("Ajouter : ");
        deposer(ecran);
        while (ecran.page().getByText("Pièce suivante").count() > 0) {
            deposer(ecran.suivre("Pièce suivante"));
        }
    }

    private static void deposer(Ecran ecran) {
        ecran.choisir(new FilePayload("piece.pdf", "application/pdf", FichiersDEssai.pdf(ecran.page().url(), 1))).appuyer("Ajouter");
    }

    private static void alors_le_papier_dit_l_instant_du_clic(Ecran ecran) throws IOException {
        var lien = ecran.page().locator("main a[href^='/documents/']", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Récapitulatif")).first()
                .evaluate("a => a.href").toString();
        try (var pdf = Loader.loadPDF(ecran.page().request().get(lien).body())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " "))
                    .contains("Validé en ligne le 20 décembre 2023 à 18 h 05, heure de Paris, en cliquant sur « J’ai fourni toutes mes pièces »");
        }
    }
}
