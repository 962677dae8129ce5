package fr.cyclades.campagne;

import static fr.cyclades.campagne.CampagnesDEssai.a;
import static fr.cyclades.campagne.CampagnesDEssai.avantLe;
import static fr.cyclades.campagne.CampagnesDEssai.calendrier;
import static fr.cyclades.campagne.CampagnesDEssai.campagne;
import static fr.cyclades.campagne.CampagnesDEssai.dans;
import static fr.cyclades.campagne.CampagnesDEssai.le;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Each deadline of the notices, on both sides of its second. */
class EcheancesTest {

    @Test
    @Regle("R60")
    void le_bac_pro_ouvre_le_19_octobre_2023_a_9_heures_et_ferme_le_1er_decembre_a_17_heures() {
        var bacPro = CampagnesDEssai.bacPro();
        assertThat(bacPro.estOuverte(a("2023-10-19T08:59:59.999+02:00"))).isFalse();
        assertThat(bacPro.estOuverte(a("2023-10-19T09:00:00+02:00"))).isTrue();
        assertThat(bacPro.estOuverte(a("2023-12-01T16:59:59.999+01:00"))).isTrue();
        assertThat(bacPro.estOuverte(a("2023-12-01T17:00:00+01:00"))).isFalse();
    }

    @Test
    @Regle("R60")
    void la_periode_du_bac_pro_traverse_la_fin_de_l_heure_d_ete() {
        var bacPro = CampagnesDEssai.bacPro();
        assertThat(bacPro.echeancier().inscription().debut()).isEqualTo(Instant.parse("2023-10-19T07:00:00Z"));
        assertThat(bacPro.echeancier().inscription().fin()).isEqualTo(Instant.parse("2023-12-01T16:00:00Z"));
        assertThat(bacPro.estOuverte(a("2023-10-29T02:30:00+02:00"))).isTrue();
        assertThat(bacPro.estOuverte(a("2023-10-29T02:30:00+01:00"))).isTrue();
    }

    @Test
    @Regle("R9")
    void les_epreuves_anticipees_ouvrent_a_0_heure_faute_d_heure_et_ferment_le_22_decembre_2023_a_17_heures() {
        var ea = CampagnesDEssai.epreuvesAnticipees();
        assertThat(ea.echeancier().heurePrecisee()).isFalse();
        assertThat(ea.estOuverte(a("2023-12-03T23:59:59+01:00"))).isFalse();
        assertThat(ea.estOuverte(a("2023-12-04T00:00:00+01:00"))).isTrue();
        assertThat(ea.estOuverte(a("2023-12-22T16:59:59+01:00"))).isTrue();
        assertThat(ea.estOuverte(a("2023-12-22T17:00:00+01:00"))).isFalse();
    }

    @Test
    @Regle({"R61", "R129"})
    void la_modification_ferme_avec_les_inscriptions_quand_la_campagne_n_en_dit_rien() {
        var bacPro = CampagnesDEssai.bacPro();
        assertThat(bacPro.peutModifier(a("2023-12-01T16:59:59+01:00"))).isTrue();
        assertThat(bacPro.peutModifier(a("2023-12-01T17:00:00+01:00"))).isFalse();
    }

    @Test
    @Regle({"R107", "R32"})
    void une_date_sans_heure_dure_jusqu_a_la_fin_du_jour() {
        var depot = CampagnesDEssai.bacPro().echeancier().depot("nationalite");
        assertThat(depot.estOuvert(a("2023-12-01T23:59:59.999+01:00"))).isTrue();
        assertThat(depot.estOuvert(a("2023-12-02T00:00:00+01:00"))).isFalse();
        assertThat(depot.estOuvert(a("2023-10-19T08:59:59+02:00"))).isFalse();
    }

    @Test
    @Regle("R172")
    void avant_le_13_novembre_finit_avec_le_12_quand_la_campagne_le_dit_exclu() {
        var poitiers = campagne("2025/poitiers/bp", "BP", "Brevet professionnel", "13", 2025, 2025,
                calendrier(le("2024-10-22"), le("2024-11-13", "19:00"), avantLe("2024-11-13")));
        assertThat(poitiers.estOuverte(a("2024-11-13T18:59:59.999+01:00"))).isTrue();
        assertThat(poitiers.estOuverte(a("2024-11-13T19:00:00+01:00"))).isFalse();
        assertThat(poitiers.echeancier().depot("").estOuvert(a("2024-11-12T23:59:59+01:00"))).isTrue();
        assertThat(poitiers.echeancier().depot("").estOuvert(a("2024-11-13T00:00:00+01:00"))).isFalse();
    }

    @Test
    @Regle("R121")
    void l_heure_locale_est_celle_de_l_academie() {
        assertThat(CampagnesDEssai.heureLocale("28").echeancier().inscription().fin()).isEqualTo(Instant.parse("2022-11-10T13:00:00Z"));
        assertThat(CampagnesDEssai.heureLocale("31").echeancier().inscription().fin()).isEqualTo(Instant.parse("2022-11-10T21:00:00Z"));
        assertThat(CampagnesDEssai.heureLocale("01").echeancier().inscription().fin()).isEqualTo(Instant.parse("2022-11-10T16:00:00Z"));
    }

    @Test
    void une_date_relative_compte_depuis_le_premier_demarrage() {
        var demonstration = campagne("demonstration/cap", "CAP", "CAP", "28", 2027, 2027,
                calendrier(dans(-20, "09:00"), dans(3, "17:00"), dans(10, "23:59")));
        assertThat(demonstration.echeancier().inscription().debut()).isEqualTo(Instant.parse("2026-11-03T05:00:00Z"));
        assertThat(demonstration.echeancier().inscription().fin()).isEqualTo(Instant.parse("2026-11-26T13:00:00Z"));
        assertThat(demonstration.echeancier().depot("").fin().limite()).isEqualTo(Instant.parse("2026-12-03T20:00:00Z"));
    }

    @Test
    void l_etat_dit_l_instant_qui_le_change() {
        var bacPro = CampagnesDEssai.bacPro();
        var fin = bacPro.echeancier().inscription().fin();
        assertThat(bacPro.etat(a("2023-10-01T00:00:00+02:00"))).isEqualTo(new Etat.AVenir(bacPro.echeancier().ouverture()));
        assertThat(bacPro.etat(fin.minusSeconds(1))).isEqualTo(new Etat.Ouverte(fin));
        assertThat(bacPro.etat(fin)).isEqualTo(new Etat.Close(fin));
        assertThat(bacPro.etat(fin.plus(Duration.ofDays(3000)))).isEqualTo(new Etat.Close(fin));
    }

    @Test
    @Regle({"R2", "R104"})
    void les_dates_se_lisent_entieres_avec_leur_zone_et_les_deux_sessions() {
        assertThat(CampagnesDEssai.epreuvesAnticipees().session()).isEqualTo("épreuves passées en 2024, comptant pour la session 2025");
        assertThat(CampagnesDEssai.bacPro().session()).isEqualTo("session 2024");
        var bacPro = CampagnesDEssai.bacPro();
        assertThat(bacPro.limite(bacPro.echeancier().cloture()))
                .isEqualTo("avant le vendredi 1er décembre 2023 à 17\u00a0h\u00a000 (heure de Paris)");
        assertThat(bacPro.limite(bacPro.echeancier().depot("").fin()))
                .isEqualTo("au plus tard le vendredi 1er décembre 2023 inclus (heure de Paris)");
        var reunion = CampagnesDEssai.heureLocale("28");
        assertThat(reunion.limite(reunion.echeancier().cloture()))
                .isEqualTo("avant le jeudi 10 novembre 2022 à 17\u00a0h\u00a000 (heure de La Réunion, soit 14\u00a0h\u00a000 à Paris)");
        var depot = reunion.echeancier().depot("").fin();
        assertThat(reunion.limite(depot)).isEqualTo("au plus tard le vendredi 18 novembre 2022 inclus (heure de La Réunion, soit avant 21\u00a0h\u00a000 à Paris)");
        assertThat(reunion.fin(depot)).isEqualTo("vendredi 18 novembre 2022 au soir (heure de La Réunion, soit avant 21\u00a0h\u00a000 à Paris)");
        assertThat(depot.limite()).isEqualTo(Instant.parse("2022-11-18T20:00:00Z"));
        var martinique = CampagnesDEssai.heureLocale("31");
        assertThat(martinique.limite(martinique.echeancier().depot("").fin())).endsWith("inclus (heure de Martinique, soit avant le samedi 19 novembre 2022 à 5\u00a0h\u00a000 à Paris)");
    }
}
