package fr.cyclades.candidature.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.habillage.Site;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.PieceDemandee.Mode;
import fr.cyclades.socle.Echeance;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The mail of an inscription tells the pieces by deadline, and where those are posted that go by post. */
class LettreTest {

    private static final Site SITE = new Site(false, true, URI.create("https://cyclades.exemple.fr"));

    @Test
    @Regle({"R102", "R109"})
    void la_piece_postale_se_lit_sous_sa_date_avec_l_adresse_et_l_accuse_dit_les_deux_dates() {
        var s = SituationsDEssai.nadiaQuiPoste();
        var lettre = new LettreFactory(s, SITE).enregistree(Optional.empty());
        var postale = s.version().constat().pieces().stream().filter(p -> p.mode() == Mode.POSTAL).findFirst().map(PieceDemandee::libelle).orElseThrow();
        assertThat(lettre.pieces()).hasSize(2);
        assertThat(lettre.pieces().getFirst()).satisfies(enLigne -> {
            assertThat(enLigne.titre()).startsWith("Pièces à déposer en ligne au plus tard le vendredi 1er décembre 2023");
            assertThat(enLigne.adresse()).isEmpty();
            assertThat(enLigne.lignes()).isNotEmpty().noneMatch(ligne -> ligne.startsWith(postale));
        });
        assertThat(lettre.pieces().getLast()).satisfies(poste -> {
            assertThat(poste.titre()).startsWith("Pièce à envoyer par la poste au plus tard le mercredi 20 décembre 2023");
            assertThat(poste.adresse()).isEqualTo("À cette adresse : " + s.adressePostale() + ". Gardez-en une copie.");
            assertThat(poste.lignes()).singleElement().asString().startsWith(postale);
        });
        assertThat(lettre.suites().getLast()).contains("chacune à sa date : « Pièces de votre inscription », à déposer en ligne au plus tard le vendredi 1er décembre 2023",
                " ; « Pièces à poster », à envoyer par la poste au plus tard le mercredi 20 décembre 2023");
    }

    @Test
    void le_cachet_de_la_poste_se_dit_a_la_place_de_l_heure() {
        var s = SituationsDEssai.nadiaQuiPoste(Echeance.auCachet(LocalDate.of(2023, 12, 20), ZoneId.of("Europe/Paris")));
        var lettre = new LettreFactory(s, SITE).enregistree(Optional.empty());
        assertThat(lettre.pieces().getLast().titre()).isEqualTo("Pièce à envoyer par la poste au plus tard le mercredi 20 décembre 2023 inclus (cachet de la poste faisant foi)");
        assertThat(lettre.suites().getLast()).contains("à envoyer par la poste au plus tard le mercredi 20 décembre 2023 inclus (cachet de la poste faisant foi)");
    }

    @Test
    void d_une_seule_date_une_seule_liste() {
        var lettre = new LettreFactory(SituationsDEssai.nadiaInscrite(), SITE).enregistree(Optional.empty());
        assertThat(lettre.pieces()).singleElement().satisfies(p -> assertThat(p.titre()).startsWith("Pièces à déposer en ligne au plus tard le vendredi 1er décembre 2023"));
        assertThat(lettre.suites().getLast()).contains("les pièces demandées, à déposer en ligne au plus tard le vendredi 1er décembre 2023").doesNotContain("chacune");
    }
}
