package fr.cyclades.candidature.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import fr.cyclades.campagne.CampagnesDEssai;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.document.pdf.Conformite;
import fr.cyclades.document.pdf.Impressions;
import fr.cyclades.document.pdf.LectureDEcran;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Ton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** The récapitulatif of the two notices: one page, conforming, read in the order of its words. */
class RecapitulatifTest {

    private static final String AMENAGEMENT = "Aménagement d’épreuves demandé : votre dossier de demande reste à transmettre à l’académie, "
            + "au plus tard le %s1er décembre 2023 à 23 h 59";
    private static final Instant CLIC = Instant.parse("2023-12-20T17:05:00Z");

    @Test
    @Regle("R94")
    void celui_de_nadia_tient_sur_une_page_avec_sa_signature() throws Exception {
        var pdf = imprimer("recapitulatif-bac-pro", SituationsDEssai.nadiaInscrite());
        Conformite.verifier(pdf);
        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(LectureDEcran.lire(pdf)).containsSubsequence("[H1] Récapitulatif d’inscription", "Version 2", "il manque 6 pièces", "Numéro candidat",
                "A06-24-000412", "[H2] Identification", "[H2] Épreuves", "[TH] E11, E12", "Dispense demandée", "[H2] Pièces à fournir", "DCANDT01",
                "Signature de la candidate", "Accusé de réception");
    }

    @Test
    @Regle({"R2", "R3"})
    void celui_de_theo_dit_les_deux_sessions_et_ne_se_signe_pas() throws Exception {
        var pdf = imprimer("recapitulatif-epreuves-anticipees", SituationsDEssai.theoInscrit());
        Conformite.verifier(pdf);
        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(LectureDEcran.lire(pdf)).contains("épreuves passées en 2024, comptant pour la session 2025", "Validé en ligne le 20 décembre 2023 à 18 h 05, heure de Paris, en cliquant sur « J’ai fourni toutes mes pièces »",
                "Arrêté du 4 octobre 2023").doesNotContain("Signez dans ce cadre").containsSubsequence("[H1] Récapitulatif d’inscription", "Version 1",
                "Numéro candidat", "A06-25-000412", "[H2] Identification", "[H2] Épreuves", "[H2] Pièces à fournir", "Accusé de réception");
    }

    @Test
    void ce_qui_a_ete_reconnu_y_est_ecrit() throws Exception {
        var reponses = SituationsDEssai.reponsesDeTheo().avec("lvb", "coreen").avec("vu_lvb_hors_academie", true).avec("vu_lva_hors_academie", true);
        var theo = SituationsDEssai.enregistree(SituationsDEssai.ANTICIPEES, SituationsDEssai.theo(), reponses, 1, SituationsDEssai.LE_12);
        var pdf = imprimer("recapitulatif-reconnu", theo);
        Conformite.verifier(pdf);
        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(LectureDEcran.lire(pdf)).contains("Vous avez reconnu : « J’ai compris que je devrai peut-être me déplacer à mes frais pour la langue vivante B » ;"
                + " « J’ai compris que les notes de mes options compteront dans tous les cas ».").doesNotContain("langue vivante A »", "Avertissement reconnu");
    }

    @Test
    void les_coefficients_et_les_durees_connus_y_sont_et_les_autres_se_taisent() throws Exception {
        var lea = SituationsDEssai.enregistree(SituationsDEssai.CAP, SituationsDEssai.nadia(), SituationsDEssai.reponsesDeLea(), 1,
                CampagnesDEssai.a("2022-11-10T17:00:00+04:00"));
        var pdf = imprimer("recapitulatif-cap", lea);
        Conformite.verifier(pdf);
        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(LectureDEcran.lire(pdf)).containsSubsequence("EP1, EP2, EP3", "coef. 6, 4 et 4 · 25 min, 1 h 30 et 25 min", "EG1", "Dispense demandée", "EG5", "Anglais");
        assertThat(LectureDEcran.lire(imprimer("recapitulatif-epreuves-anticipees", SituationsDEssai.theoInscrit())))
                .containsSubsequence("FRE", "coefficient 5 · 4 h", "FRO", "coefficient 5 · 20 min", "LVA-1", "Anglais · coefficient 3", "Option EPS : entretien");
    }

    @Test
    void les_rubriques_s_y_lisent_quand_la_page_le_permet() throws Exception {
        var pdf = imprimer("recapitulatif-concours", SituationsDEssai.attachee());
        Conformite.verifier(pdf);
        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(LectureDEcran.lire(pdf)).containsSubsequence("[TH] Admissibilité", "[TH] ADB1", "[TH] ADB2", "[TH] Admission (si vous êtes admissible)", "[TH] ADM1");
        assertThat(LectureDEcran.lire(imprimer("recapitulatif-bac-pro", SituationsDEssai.nadiaInscrite()))).doesNotContain("[TH] Épreuves obligatoires");
    }

    @Test
    @Regle("R32")
    void la_phrase_de_l_amenagement_demande_y_est_sans_une_page_de_plus() throws Exception {
        var nadia = SituationsDEssai.enregistree(SituationsDEssai.BAC_PRO, SituationsDEssai.nadia(),
                SituationsDEssai.reponsesDeNadia(Map.of("handicap", "OUI", "handicap_connu", "NOUVEAU")), 2, SituationsDEssai.LE_23);
        for (var situation : List.of(nadia, SituationsDEssai.theoInscrit())) {
            var pdf = imprimer("recapitulatif-amenagement-" + situation.campagne().notice().examen(), situation, Optional.of(Etat.de(Ton.ATTENTE, AMENAGEMENT.formatted("vendredi ") + " (heure de Paris).")));
            Conformite.verifier(pdf);
            assertThat(pages(pdf)).isEqualTo(1);
            assertThat(LectureDEcran.lire(pdf)).contains(AMENAGEMENT.formatted("") + ".");
        }
    }

    private static int pages(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** Also left in {@code target/pdf/}, to be looked at. */
    private static byte[] imprimer(String nom, Situation situation) throws Exception {
        return imprimer(nom, situation, Optional.empty());
    }

    private static byte[] imprimer(String nom, Situation situation, Optional<Etat> amenagement) throws Exception {
        var vue = new RecapitulatifFactory(situation, Optional.of("K7RT4MWX"), Optional.of(CLIC), amenagement).vue();
        var pdf = Impressions.imprimer("candidature/pdf/recapitulatif", vue);
        Files.write(Files.createDirectories(Path.of("target/pdf")).resolve(nom + ".pdf"), pdf);
        return pdf;
    }
}
