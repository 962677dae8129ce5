package fr.cyclades.candidature.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.reglement.DefinitionsDEssai;
import fr.cyclades.reglement.Notice;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which bureau a person is given: the one that answers designate, or none by chance. */
class VueBureauTest {

    private static final Notice UN_SEUL = DefinitionsDEssai.parCode("2024/clermont-ferrand/bac-professionnel").notice();
    private static final Notice PLUSIEURS = DefinitionsDEssai.parCode("2025/lille/bac-professionnel").notice();

    @Test
    void le_seul_bureau_se_donne_avant_toute_reponse() {
        assertThat(UN_SEUL.contacts()).hasSize(1);
        assertThat(VueBureau.de(List.of(), UN_SEUL).fonction()).isEqualTo("Bureau des baccalauréats professionnels");
    }

    @Test
    void de_plusieurs_aucun_ne_se_donne_avant_que_les_reponses_le_designent() {
        assertThat(PLUSIEURS.contacts()).hasSizeGreaterThan(1);
        assertThat(VueBureau.de(List.of(), PLUSIEURS).tous().chemin()).isEqualTo("/aide");
        assertThat(VueBureau.de(PLUSIEURS.contacts().reversed(), PLUSIEURS).fonction()).isEqualTo(PLUSIEURS.contacts().getLast().fonction());
    }
}
