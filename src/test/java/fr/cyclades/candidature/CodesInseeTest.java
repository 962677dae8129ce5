package fr.cyclades.candidature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import fr.cyclades.referentiel.Communes;
import fr.cyclades.reglement.Reponses;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The INSEE code beside a postal code and a commune, whatever the page sent. */
class CodesInseeTest {

    private final CodesInsee codes = new CodesInsee(new Communes());

    @Test
    void ecrite_sans_script_la_commune_recoit_son_code() {
        assertThat(completer(Map.of("code_postal", "63300", "nom", "thiers")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("code_postal", "63300", "nom", "thiers", "insee", "63430"));
    }

    @Test
    void un_code_reste_d_une_autre_commune_est_enleve() {
        assertThat(completer(Map.of("code_postal", "63200", "nom", "Riom", "insee", "63430"))).containsEntry("insee", "63300");
        assertThat(completer(Map.of("code_postal", "63200", "nom", "Ville-Disparue", "insee", "63430"))).doesNotContainKey("insee");
    }

    /** Saint-Pierre-Laval is in the Allier, in the académie; its letters come through the Loire, which is not. */
    @Test
    @Regle("R56")
    void un_code_postal_d_un_autre_departement_ne_fait_pas_refuser_une_commune_de_l_academie() {
        var adresse = Map.of("commune", completer(Map.of("code_postal", "42620", "nom", "Saint-Pierre-Laval")));
        assertThat(adresse.get("commune")).containsEntry("insee", "03250");
        var constat = SituationsDEssai.BAC_PRO.definition().evaluer(SituationsDEssai.reponsesDeNadia(adresse).avec("etablissement", "IND-03"),
                Contextes.de(SituationsDEssai.nadia(), SituationsDEssai.BAC_PRO, SituationsDEssai.LE_23));
        assertThat(constat.obstacles()).isEmpty();
    }

    private Map<String, Object> completer(Map<String, String> commune) {
        return codes.completer(SituationsDEssai.BAC_PRO.definition(), Reponses.of(Map.of("commune", commune))).groupe("commune");
    }
}
