package fr.cyclades.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Regle;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillon;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Difference;
import fr.cyclades.candidature.Reprises;
import fr.cyclades.socle.Civilite;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;

/** At the first sign-in a newcomer sees a draft, a saved inscription with its two versions, and a withdrawn one. */
@CycladesTest
class DemarchesTest {

    @Autowired DemarchesRunner runner;
    @Autowired Presences presences;
    @Autowired Brouillons brouillons;
    @Autowired Candidatures candidatures;
    @Autowired Campagnes campagnes;
    @Autowired Reprises reprises;
    @Autowired HorlogeDEssai horloge;
    @LocalServerPort int port;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

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
    @Regle("R167")
    void elsa_s_est_presentee_a_poitiers_en_2025_et_ses_reponses_lui_sont_proposees() {
        horloge.nousSommesLe("2026-11-22T10:00:00+01:00");
        runner.run(new DefaultApplicationArguments());
        var elsa = candidat("elsa-guerin");
        var poitiers = campagnes.parCode("2027/poitiers/bac-professionnel").orElseThrow();
        assertThat(candidatures.de(elsa)).singleElement().satisfies(c -> assertThat(c.fiche().session()).isEqualTo(2025));
        assertThat(reprises.proposee(elsa, poitiers)).isPresent();
        assertThat(reprises.reponses(elsa, poitiers, horloge.maintenant())).satisfies(r -> {
            assertThat(r.texte("specialite")).contains("AGORA");
            assertThat(r.texte("etablissement")).contains("IND-86");
            assertThat(r.texte("lva")).contains("anglais");
            assertThat(r.contient("recensement")).isFalse();
        });
        horloge.remettre();
        assertThat(new Navigateur(port).connecter("elsa.guerin@example.org", "Port-de-Naxos-7").ouvrir("/candidatures/nouvelle?campagne=2027/poitiers/bac-professionnel").texte())
                .contains("Vous aviez une inscription à cet examen à la session 2025", "Reprendre mes réponses");
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
