package fr.cyclades.candidature;

import static fr.cyclades.candidature.CandidatureDEssai.CLERMONT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.HorlogeDEssai;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.CandidatureDEssai.Personnes;
import fr.cyclades.candidature.Fenetre.Envoi;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one window sends, in whatever order it arrives, is never in conflict with itself; two windows are, and nothing is overwritten. */
@CandidatureTest
class MemeFenetreTest {

    private static final String ICI = UUID.randomUUID().toString();
    private static final String AILLEURS = UUID.randomUUID().toString();

    @Autowired Personnes personnes;
    @Autowired Brouillons brouillons;
    @Autowired Inscriptions inscriptions;
    @Autowired Campagnes campagnes;
    @Autowired HorlogeDEssai horloge;

    Brouillon vide;

    @BeforeEach
    void demarrer() {
        vide = brouillons.commencer(personnes.nouvelle(), campagnes.parCode(CLERMONT).orElseThrow(), horloge.maintenant()).orElseThrow();
    }

    @Test
    void suivant_pendant_que_la_page_garde_en_fond() {
        assertThat(ecrire(new Envoi(1, ICI, 1), "1 rue Haute")).isInstanceOf(Garde.Gardee.class);
        assertThat(ecrire(new Envoi(1, ICI, 2), "12 rue Haute")).as("la réponse du premier envoi n’était pas revenue").isInstanceOf(Garde.Gardee.class);
        assertThat(adresse()).isEqualTo("12 rue Haute");
    }

    @Test
    void un_envoi_en_fond_depasse_n_ecrase_pas_ce_qui_l_a_suivi() {
        ecrire(new Envoi(1, ICI, 2), "12 rue Haute");
        assertThat(ecrire(new Envoi(1, ICI, 1), "1 rue Haute")).isInstanceOf(Garde.Gardee.class);
        assertThat(adresse()).isEqualTo("12 rue Haute");
    }

    @Test
    void deux_envois_de_la_meme_fenetre_traites_en_meme_temps() {
        ecrire(new Envoi(1, ICI, 1), "1 rue Haute");
        assertThat(ecrire(vide, new Envoi(1, ICI, 2), "12 rue Haute")).as("lu avant que l’autre n’écrive").isInstanceOf(Garde.Gardee.class);
        assertThat(adresse()).isEqualTo("12 rue Haute");
    }

    @Test
    void une_autre_fenetre_reste_une_autre_fenetre() {
        ecrire(new Envoi(1, ICI, 1), "1 rue Haute");
        assertThat(ecrire(new Envoi(1, AILLEURS, 9), "2 rue Basse")).isInstanceOf(Garde.Conflit.class);
        assertThat(ecrire(new Envoi(2, AILLEURS, 10), "2 rue Basse")).isInstanceOf(Garde.Gardee.class);
        assertThat(ecrire(new Envoi(2, ICI, 2), "3 rue Neuve")).as("l’autre a écrit depuis").isInstanceOf(Garde.Conflit.class);
        assertThat(ecrire(new Envoi(3, ICI, 3), "3 rue Neuve")).isInstanceOf(Garde.Gardee.class);
        assertThat(ecrire(new Envoi(2, ICI, 4), "4 rue Vieille")).as("une page d’avant l’autre").isInstanceOf(Garde.Conflit.class);
        assertThat(ecrire(Envoi.sansFenetre(1), "5 rue Sans")).isInstanceOf(Garde.Conflit.class);
        assertThat(adresse()).isEqualTo("3 rue Neuve");
    }

    @Test
    void personne_n_enregistre_un_recapitulatif_qu_il_n_a_pas_lu() {
        ecrire(new Envoi(1, ICI, 1), "1 rue Haute");
        assertThat(enregistrer(new Envoi(1, ICI, 2), "recapitulatif")).isInstanceOf(Enregistrement.ARelire.class);
        assertThat(enregistrer(new Envoi(1, AILLEURS, 2), "recapitulatif")).isInstanceOf(Enregistrement.Conflit.class);
        assertThat(enregistrer(new Envoi(1, ICI, 3), "conditions")).as("jugé, sans conflit").isInstanceOf(Enregistrement.Refusee.class);
    }

    private Enregistrement enregistrer(Envoi envoi, String onglet) {
        return inscriptions.enregistrer(new Inscriptions.Demande(vide.id(), vide.candidat(), envoi, onglet, Map.of(), horloge.maintenant()));
    }

    private Garde ecrire(Envoi envoi, String adresse) {
        return ecrire(lu(), envoi, adresse);
    }

    private Garde ecrire(Brouillon lu, Envoi envoi, String adresse) {
        var definition = campagnes.parCode(CLERMONT).orElseThrow().definition();
        var onglet = definition.onglet("identification").orElseThrow();
        return brouillons.garder(lu, avant -> definition.lire(onglet, Map.of("adresse", List.of(adresse)), avant), envoi, horloge.maintenant());
    }

    private String adresse() {
        return lu().reponses().texte("adresse").orElse("");
    }

    private Brouillon lu() {
        return brouillons.lire(vide.id(), vide.candidat()).orElseThrow();
    }
}
