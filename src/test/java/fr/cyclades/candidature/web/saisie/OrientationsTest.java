package fr.cyclades.candidature.web.saisie;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.CampagnesDEssai;
import fr.cyclades.campagne.CampagnesFixes;
import fr.cyclades.referentiel.Academies;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who lives elsewhere is told which académie is his, and led there. */
class OrientationsTest {

    private static final Campagne LILLE = CampagnesDEssai.campagne("2024/lille/bac-professionnel", "BCP", "Baccalauréat professionnel", "09", 2024, 2024,
            CampagnesDEssai.bacPro().notice().calendrier());
    private static final Instant OUVERT = Instant.parse("2023-11-05T10:00:00Z");

    private final Orientations orientations = new Orientations(
            new CampagnesFixes(List.of(CampagnesDEssai.bacPro(), CampagnesDEssai.epreuvesAnticipees(), LILLE)), new Academies());

    private Optional<Orientations.Orientation> pour(String postal, String insee, Instant instant) {
        return orientations.pour(CampagnesDEssai.bacPro(), Map.of("code_postal", postal, "nom", "Ici", "insee", insee), instant);
    }

    @Test
    @Regle({"R56", "R148"})
    void qui_habite_une_autre_academie_est_mene_au_meme_examen_la_bas() {
        assertThat(pour("59000", "59350", OUVERT)).hasValueSatisfying(o -> {
            assertThat(o.phrase()).contains("académie de Lille", "sont ouvertes : à enregistrer avant le vendredi 1er décembre 2023 à 17\u00a0h\u00a000");
            assertThat(o.lien().chemin()).isEqualTo("/ouverture-des-services/2024/lille/bac-professionnel");
        });
        assertThat(pour("62000", "", Instant.parse("2023-10-01T10:00:00Z")).orElseThrow().phrase()).contains("ouvrent le jeudi 19 octobre 2023 à 9");
        assertThat(pour("62000", "", Instant.parse("2024-10-01T10:00:00Z")).orElseThrow().phrase()).contains("sont closes");
    }

    @Test
    @Regle("R148")
    void une_academie_absente_de_ce_site_est_nommee_avec_son_site() {
        assertThat(pour("42600", "42147", OUVERT)).hasValueSatisfying(o -> {
            assertThat(o.phrase()).contains("académie de Lyon", "n’ouvre pas cet examen sur ce site");
            assertThat(o.lien().chemin()).isEqualTo("https://ac-lyon.fr");
        });
    }

    @Test
    void qui_habite_ici_ou_nulle_part_de_connu_n_est_mene_nulle_part() {
        assertThat(pour("63300", "63430", OUVERT)).isEmpty();
        assertThat(pour("42600", "63430", OUVERT)).as("the commune counts more than its postal code").isEmpty();
        assertThat(pour("99999", "", OUVERT)).isEmpty();
        assertThat(pour("", "", OUVERT)).isEmpty();
    }
}
