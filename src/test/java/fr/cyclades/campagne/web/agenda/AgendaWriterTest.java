package fr.cyclades.campagne.web.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.campagne.CampagnesDEssai;
import fr.cyclades.habillage.Site;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaWriterTest {

    private static final Site SITE = new Site(false, true, URI.create("https://cyclades.exemple.fr"));

    @Test
    void chaque_date_a_un_identifiant_qui_ne_change_pas() {
        assertThat(deplie(agenda())).contains(
                "UID:2024-clermont-ferrand-bac-professionnel.ouverture@cyclades",
                "UID:2024-clermont-ferrand-bac-professionnel.cloture@cyclades",
                "UID:2024-clermont-ferrand-bac-professionnel.depot@cyclades");
        assertThat(agenda()).isEqualTo(agenda());
    }

    @Test
    void les_dates_sont_en_temps_universel_et_a_l_heure_que_dit_la_notice() {
        assertThat(deplie(agenda())).contains("DTSTART:20231019T070000Z", "DTSTART:20231201T160000Z", "DTSTART:20231201T225900Z");
    }

    @Test
    void les_lignes_finissent_par_crlf_et_tiennent_en_75_octets() {
        assertThat(agenda()).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("(?<!\r)\n");
        assertThat(agenda().split("\r\n")).allSatisfy(
                ligne -> assertThat(ligne.getBytes(StandardCharsets.UTF_8).length).as(ligne).isLessThanOrEqualTo(75));
    }

    @Test
    void les_virgules_points_virgules_et_retours_sont_proteges() {
        assertThat(new LignesIcs().texte("SUMMARY", "a, b; c\\d\ne").toString()).isEqualTo("SUMMARY:a\\, b\\; c\\\\d\\ne\r\n");
    }

    @Test
    void un_caractere_n_est_jamais_coupe_par_le_pli() {
        var pliee = new LignesIcs().texte("SUMMARY", "é".repeat(100) + "🎓".repeat(30)).toString();
        assertThat(pliee.replace("\r\n ", "")).isEqualTo("SUMMARY:" + "é".repeat(100) + "🎓".repeat(30) + "\r\n");
    }

    @Test
    void la_description_dit_l_heure_locale_et_celle_de_paris() {
        assertThat(deplie(AgendaWriter.ecrire("t", List.of(CampagnesDEssai.heureLocale("28")), SITE)))
                .anySatisfy(ligne -> assertThat(ligne).contains("heure de La Réunion\\, soit 14\u00a0h\u00a000 à Paris"));
    }

    private static String agenda() {
        return AgendaWriter.ecrire("Essai", List.of(CampagnesDEssai.bacPro()), SITE);
    }

    private static List<String> deplie(String agenda) {
        return List.of(agenda.replace("\r\n ", "").split("\r\n"));
    }
}
