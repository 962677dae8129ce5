package fr.cyclades.candidature.web.inscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.habillage.FeuilleDeCalendrier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** « N° Inscription » of an exam that costs: paying is one of the things to do (decision 0031). */
class PayerTest {

    private static final String LE_10_JANVIER = "2027-01-10T10:00:00+01:00";

    private static VueNumero page(Situation s) {
        return new NumeroFactory(s, List.of(), null).vue();
    }

    @Test
    void la_somme_la_date_la_maniere_et_la_sanction_sont_une_etape() {
        var vue = page(SituationsDEssai.comptable(Map.of("ue_choisies", List.of("UE1", "UE2", "UE3")), LE_10_JANVIER));
        assertThat(vue.etapes()).filteredOn(e -> e.titre().equals("Payer 66\u00a0€")).singleElement().satisfies(e -> assertThat(e.texte())
                .startsWith("À payer au plus tard le vendredi 12 février 2027 inclus (heure de Paris). Par virement à la régie du rectorat")
                .contains("Par chèque à l’ordre de la régie", "Sans paiement à cette date, l’inscription est annulée. Rien ne se paie sur ce site", "ne sait donc pas si vous avez payé"));
        assertThat(vue.limites()).extracting(FeuilleDeCalendrier::quoi).contains("Dernier moment pour payer");
    }

    @Test
    void jamais_pour_qui_est_exonere_ni_apres_la_date() {
        assertThat(page(SituationsDEssai.comptable(Map.of("boursier", "BOURSIER"), LE_10_JANVIER)).etapes()).isNotEmpty().noneMatch(e -> e.titre().startsWith("Payer"));
        assertThat(page(SituationsDEssai.comptable(Map.of(), "2027-02-12T23:59:00+01:00")).etapes()).anyMatch(e -> e.titre().startsWith("Payer"));
        assertThat(page(SituationsDEssai.comptable(Map.of(), "2027-02-13T00:00:00+01:00")).etapes()).noneMatch(e -> e.titre().startsWith("Payer"));
        assertThat(page(SituationsDEssai.nadiaInscrite()).etapes()).noneMatch(e -> e.titre().startsWith("Payer"));
    }
}
