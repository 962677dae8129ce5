package fr.cyclades.candidature.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.habillage.SectionRecap.Ligne;
import fr.cyclades.habillage.Site;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The mails of an exam that costs. */
class LettreAPayerTest {

    private static final String LE_10_JANVIER = "2027-01-10T10:00:00+01:00";

    private static LettreFactory lettres(Situation s) {
        return new LettreFactory(s, new Site(false, true, URI.create("https://cyclades.example")));
    }

    @Test
    void l_inscription_dit_de_payer_comment_avant_quand_et_ce_qui_arrive_sinon() {
        var s = SituationsDEssai.comptable(Map.of(), LE_10_JANVIER);
        assertThat(lettres(s).enregistree(Optional.empty()).suites().getFirst()).startsWith("Payer 44\u00a0€. À payer au plus tard le vendredi 12 février 2027 inclus")
                .contains("Par virement", "Par chèque", "l’inscription est annulée", "Rien ne se paie sur ce site");
        assertThat(List.of(lettres(s).corrigee(List.of()), lettres(s).retablie(), lettres(s).validee())).allSatisfy(l -> assertThat(l.suites()).anyMatch(p -> p.startsWith("Payer 44")));
        assertThat(lettres(s).validee().suites()).noneMatch(p -> p.contains("plus rien à faire"));
    }

    @Test
    void un_exonere_lit_pourquoi_il_ne_doit_rien_et_rien_a_payer() {
        var lettre = lettres(SituationsDEssai.comptable(Map.of("boursier", "BOURSIER"), LE_10_JANVIER)).enregistree(Optional.empty());
        assertThat(lettre.suites()).noneMatch(p -> p.startsWith("Payer"));
        assertThat(lettre.faits()).extracting(Ligne::valeur).contains(
                "Rien à payer (exonération : les boursiers de l’enseignement supérieur, sur présentation de la pièce «\u00a0Notification de bourse\u00a0»)");
        assertThat(lettres(SituationsDEssai.nadiaInscrite()).validee().suites()).anyMatch(p -> p.contains("plus rien à faire"));
    }
}
