package fr.cyclades.justificatif.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Candidature.FinieParLeService;
import fr.cyclades.candidature.EtatDesPieces.Dossier;
import fr.cyclades.candidature.EtatDesPieces.Etat;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.document.pdf.Conformite;
import fr.cyclades.document.pdf.Impressions;
import fr.cyclades.document.pdf.LectureDEcran;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** The letters about the pieces: one page, conforming, said in order, with the remedies of a decision. */
class CourrierTest {

    private static final Instant LE = Instant.parse("2023-12-04T08:30:00Z");
    private static final String MOTIF = "Des pièces attendues au plus tard le vendredi 1er décembre 2023 à 23 h 59 ne sont pas arrivées. "
            + "Pièces manquantes : Document justifiant l’identité ; Justificatif de domicile.";

    @Test
    @Regle("R96")
    void l_annulation_dit_son_motif_et_les_recours_pour_la_lettre_recommandee() throws Exception {
        var s = finie(f -> new Candidature.Annulee(f, LE, MOTIF));
        var pdf = imprimer("lettre-annulation", "courrier", new CourrierFactory(s).decision((FinieParLeService) s.candidature(),
                "Lettre recommandée avec avis de réception"));
        assertThat(LectureDEcran.lire(pdf)).containsSubsequence("Académie de Clermont-Ferrand", "[H1] Inscription annulée",
                "Lettre recommandée avec avis de réception", "Madame BENALI Nadia Samira", "14 rue des Forgerons", "63300 Thiers", "4 décembre 2023",
                "A06-24-000412", "Madame,", "est annulée par décision du 4 décembre 2023", "Motif : Des pièces attendues", "Document justifiant l’identité",
                "recours gracieux", "tribunal administratif");
    }

    @Test
    void la_suppression_s_ecrit_comme_l_annulation() throws Exception {
        var s = finie(f -> new Candidature.Supprimee(f, LE, MOTIF));
        assertThat(LectureDEcran.lire(imprimer("lettre-suppression", "courrier", new CourrierFactory(s).decision((FinieParLeService) s.candidature(), ""))))
                .containsSubsequence("[H1] Inscription supprimée", "est supprimée par décision du 4 décembre 2023", "tribunal administratif");
    }

    @Test
    @Regle("R92")
    void la_relance_d_apres_depot_nomme_ce_qui_manque() throws Exception {
        var vue = new CourrierFactory(SituationsDEssai.nadiaInscrite()).relance(List.of("Document justifiant l’identité", "Justificatif de domicile"), LE);
        assertThat(LectureDEcran.lire(imprimer("relance-apres-depot", "courrier", vue))).containsSubsequence("[H1] Relance du 4 décembre 2023 : dossier incomplet",
                "étaient attendues au plus tard le vendredi 1er décembre 2023 à 23 h 59", "reste incomplet", "[H2] Ce qui manque", "[LI]", "Document justifiant l’identité", "[LI]", "Justificatif de domicile");
    }

    @Test
    @Regle("R92")
    void la_relance_d_avant_depot_ne_liste_que_ce_qui_manque() throws Exception {
        var s = SituationsDEssai.nadiaInscrite();
        var vue = new ListeFactory(s, "Relance de pièces justificatives", Set.of("1NATID01", "DOMICI01"), LE, "Ces pièces manquent à votre dossier.").vue();
        assertThat(LectureDEcran.lire(imprimer("relance-de-pieces", "liste", vue))).containsSubsequence("[H1] Relance de pièces justificatives", "1NATID01",
                "DOMICI01", "Ces pièces manquent").doesNotContain("DCANDT01", "DIPLOM01");
    }

    private static Situation finie(Function<Candidature.Fiche, Candidature> fin) {
        var s = SituationsDEssai.nadiaInscrite();
        return new Situation(fin.apply(s.candidature().fiche()), s.version(), s.campagne(), s.candidat(), new Dossier(Etat.HORS_DELAI, 2, 0, Optional.empty()), LE);
    }

    /** Also left in {@code target/pdf/}, to be looked at. */
    private static byte[] imprimer(String nom, String gabarit, Object vue) throws Exception {
        var pdf = Impressions.imprimer("justificatif/pdf/" + gabarit, vue);
        Files.write(Files.createDirectories(Path.of("target/pdf")).resolve(nom + ".pdf"), pdf);
        Conformite.verifier(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        return pdf;
    }
}
