package fr.cyclades.amenagement.job;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.amenagement.RegistreDesDemandes;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.justificatif.CandidateDEssai;
import fr.cyclades.justificatif.DossierDEssai;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The candidatures registered before the demandes were kept. */
@CycladesTest
class RattrapageTest {

    @Autowired DossierDEssai dossiers;
    @Autowired Rattrapage rattrapage;
    @Autowired RegistreDesDemandes registre;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient base;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void chaque_campagne_est_parcourue_une_fois_et_rien_ne_reste_a_faire_ensuite() {
        var elle = dossiers.inscrit(CandidateDEssai.BAC_PRO, SituationsDEssai.reponsesDeNadia(Map.of("handicap", "OUI", "handicap_connu", "NOUVEAU"))).candidature();
        var sans = dossiers.inscrit().candidature();
        base.sql("delete from amenagement.demande where candidature = :c").param("c", elle).update();
        base.sql("delete from amenagement.rattrapage").update();
        for (int i = 0; i < 500 && rattrapage.avancer(); i++) {
            Thread.onSpinWait();
        }
        assertThat(rattrapage.avancer()).isFalse();
        assertThat(registre.de(List.of(elle, sans))).containsOnlyKeys(elle);
    }
}
