package fr.cyclades.justificatif.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.document.pdf.Conformite;
import fr.cyclades.document.pdf.Impressions;
import fr.cyclades.document.pdf.LectureDEcran;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** The printed list of the pieces, on the two real notices: one page, conforming, read in the order of its words. */
class ListeTest {

    @Test
    @Regle({"R92", "R98", "R125"})
    void celle_de_nadia_dit_chaque_piece_sa_raison_et_la_date_limite() throws Exception {
        var pdf = imprimer("liste-bac-pro", SituationsDEssai.nadiaInscrite());
        Conformite.verifier(pdf);
        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(LectureDEcran.lire(pdf)).containsSubsequence("Académie de Clermont-Ferrand", "Bureau des baccalauréats professionnels",
                "[H1] Demande de pièces justificatives", "Version 2", "il manque 6 pièces", "Numéro candidat", "Numéro d’inscription", "A06-24-000412",
                "[H2]", "au plus tard le vendredi 1er décembre 2023 à 23 h 59", "DCANDT01", "1NATID01", "Cette liste vaut pour les réponses de la version 2");
    }

    @Test
    @Regle({"R47", "R98"})
    void celle_de_theo_est_celle_des_epreuves_anticipees() throws Exception {
        var pdf = imprimer("liste-epreuves-anticipees", SituationsDEssai.theoInscrit());
        Conformite.verifier(pdf);
        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(LectureDEcran.lire(pdf)).containsSubsequence("Bureau des épreuves anticipées", "[H1] Liste des pièces justificatives", "A06-25-000412",
                "au plus tard le vendredi 22 décembre 2023", "Document justifiant l’identité", "Certificat d’inscription au CNED").doesNotContain("DCANDT01");
    }

    @Test
    @Regle({"R102", "R109"})
    void une_piece_postale_vient_a_sa_date_avec_l_adresse_ou_l_envoyer() throws Exception {
        var s = SituationsDEssai.nadiaQuiPoste();
        var groupes = ListeFactory.demande(s).vue().groupes();
        assertThat(groupes).extracting(VueListe.Groupe::titre).containsExactly("Pièces de votre inscription", "Pièces à poster");
        assertThat(groupes.getFirst().quand()).startsWith("À remettre au plus tard le vendredi 1er décembre 2023").doesNotContain("adresse");
        assertThat(groupes.getLast().quand()).startsWith("À envoyer par la poste au plus tard le mercredi 20 décembre 2023")
                .endsWith(", à cette adresse : " + s.adressePostale() + ". Gardez-en une copie");
        Conformite.verifier(imprimer("liste-postale", s));
    }

    private static int pages(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** Also left in {@code target/pdf/}, to be looked at. */
    private static byte[] imprimer(String nom, Situation situation) throws Exception {
        var pdf = Impressions.imprimer("justificatif/pdf/liste", ListeFactory.demande(situation).vue());
        Files.write(Files.createDirectories(Path.of("target/pdf")).resolve(nom + ".pdf"), pdf);
        return pdf;
    }
}
