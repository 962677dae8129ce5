package fr.cyclades.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.candidature.Brouillon;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Difference;
import fr.cyclades.socle.Civilite;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** At the first sign-in a newcomer sees a draft, a saved inscription with its two versions, and a withdrawn one. */
@CycladesTest
class DemarchesTest {

    @Autowired DemarchesRunner runner;
    @Autowired Presences presences;
    @Autowired Brouillons brouillons;
    @Autowired Candidatures candidatures;

    @Test
    void un_brouillon_a_moitie_rempli() {
        assertThat(brouillons.de(candidat("ines-ferreira"))).singleElement().satisfies(b -> {
            assertThat(b.estUneModification()).isFalse();
            assertThat(b.reponses().contient("specialite")).isTrue();
            assertThat(b.reponses().contient("lva")).isFalse();
            assertThat(b.reponses().groupe("commune")).containsEntry("insee", "43157");
        });
    }

    @Test
    void une_inscription_de_deux_versions() {
        var karim = candidatures.de(candidat("karim-haddad"));
        assertThat(karim).singleElement().isInstanceOf(Candidature.Enregistree.class);
        var versions = candidatures.versions(karim.getFirst().id());
        assertThat(versions).extracting(v -> v.numero()).containsExactly(2, 1);
        assertThat(versions.get(1).instant()).isBefore(versions.get(0).instant());
        assertThat(Difference.entre(versions.get(1), versions.get(0), Civilite.MONSIEUR)).isNotEmpty();
    }

    @Test
    void une_desinscription() {
        assertThat(candidatures.de(candidat("lucie-fontaine"))).singleElement().isInstanceOf(Candidature.Desinscrite.class);
    }

    @Test
    void un_second_demarrage_ne_refait_rien() {
        var avant = candidatures.de(candidat("karim-haddad"));
        runner.run(new DefaultApplicationArguments());
        assertThat(candidatures.de(candidat("karim-haddad"))).isEqualTo(avant);
        assertThat(brouillons.de(candidat("ines-ferreira"))).extracting(Brouillon::id).hasSize(1);
    }

    private UUID candidat(String cle) {
        return presences.candidat(cle).orElseThrow();
    }
}
