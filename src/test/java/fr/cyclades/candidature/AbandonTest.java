package fr.cyclades.candidature;

import static fr.cyclades.candidature.CandidatureDEssai.CLERMONT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.cyclades.HorlogeDEssai;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.CandidatureDEssai.Personnes;
import fr.cyclades.compte.CandidatConnecte;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.reglement.Reponses;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A draft is erased by the person who made it, on a page that says what it entails. */
@CandidatureTest
class AbandonTest {

    @Autowired MockMvcTester http;
    @Autowired Personnes personnes;
    @Autowired Brouillons brouillons;
    @Autowired Inscriptions inscriptions;
    @Autowired Candidatures candidatures;
    @Autowired Campagnes campagnes;
    @Autowired Journal journal;
    @Autowired HorlogeDEssai horloge;

    UUID nadia;
    Brouillon brouillon;

    @BeforeEach
    void commencer() {
        nadia = personnes.nouvelle();
        brouillon = brouillons.commencer(nadia, campagnes.parCode(CLERMONT).orElseThrow(), horloge.maintenant()).orElseThrow();
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void la_page_dit_ce_qui_est_perdu_puis_la_carte_disparait() {
        assertThat(page(nadia, "/candidatures")).bodyText().contains("/candidatures/" + brouillon.id() + "/abandon");
        assertThat(page(nadia, adresse())).hasStatusOk().bodyText().contains("Effacer ce brouillon définitivement", "Vous pourrez en commencer un autre");
        assertThat(brouillons.lire(brouillon.id(), nadia)).as("a GET changes nothing").isPresent();
        assertThat(effacer(nadia)).hasRedirectedUrl("/candidatures?efface=oui");
        assertThat(page(nadia, "/candidatures?efface=oui")).bodyText().contains("C’est effacé.").doesNotContain(brouillon.id().toString());
        assertThat(journal.de(brouillon.id(), 0, 9)).extracting(Acte::nature).containsExactly("brouillon_abandonne");
        assertThat(effacer(nadia)).as("a double click").hasRedirectedUrl("/candidatures?efface=oui");
        assertThat(page(nadia, adresse())).hasStatus(404);
    }

    @Test
    void le_brouillon_d_une_autre_personne_n_existe_pas() {
        var autre = personnes.nouvelle();
        assertThat(page(autre, adresse())).hasStatus(404);
        assertThat(effacer(autre)).hasStatus(404);
        assertThat(brouillons.lire(brouillon.id(), nadia)).isPresent();
        effacer(nadia);
        assertThat(effacer(autre)).hasStatus(404);
    }

    @Test
    void une_fois_la_campagne_fermee_il_s_efface_encore() {
        horloge.nousSommesLe("2023-12-01T17:00:00+01:00");
        assertThat(page(nadia, adresse())).bodyText().contains("Les inscriptions sont fermées");
        assertThat(effacer(nadia)).hasStatus(302);
        assertThat(brouillons.de(nadia)).isEmpty();
    }

    @Test
    void abandonner_une_modification_laisse_l_inscription_telle_quelle() {
        var complet = (Garde.Gardee) brouillons.garder(brouillon,
                Reponses.of(Map.of("adresse", "14 rue des Forgerons", "lva", "anglais", "activites", List.of("danse", "tennis"))),
                brouillon.revision(), horloge.maintenant());
        var faite = (Enregistrement.Enregistree) inscriptions.enregistrer(new Inscriptions.Demande(brouillon.id(), nadia,
                complet.revision(), "conditions", Map.of("accepte", List.of("oui")), horloge.maintenant()));
        brouillons.modifier(faite.candidature(), horloge.maintenant());
        assertThat(page(nadia, "/candidatures")).bodyText().contains("Abandonner la modification");
        assertThat(page(nadia, adresse())).bodyText().contains("reste enregistrée telle quelle, en version 1");
        assertThat(effacer(nadia)).hasStatus(302);
        assertThat(candidatures.parId(brouillon.id())).contains(faite.candidature());
        assertThat(brouillons.de(nadia)).isEmpty();
    }

    private String adresse() {
        return "/candidatures/" + brouillon.id() + "/abandon";
    }

    private MvcTestResult page(UUID qui, String adresse) {
        return demander(HttpMethod.GET, qui, adresse);
    }

    private MvcTestResult effacer(UUID qui) {
        return demander(HttpMethod.POST, qui, adresse());
    }

    private MvcTestResult demander(HttpMethod methode, UUID qui, String adresse) {
        var principal = new CandidatConnecte(qui, UUID.randomUUID(), "Essai");
        return http.method(methode).uri(adresse).with(csrf())
                .with(authentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()))).exchange();
    }
}
