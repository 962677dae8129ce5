package fr.cyclades.candidature;

import static fr.cyclades.candidature.CandidatureDEssai.CLERMONT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Regle;
import fr.cyclades.candidature.CandidatureDEssai.Personnes;
import fr.cyclades.compte.CandidatConnecte;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The tabs, as a browser uses and abuses them. */
@CandidatureTest
class OngletsTest {

    private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"(\\d+)\"");

    @Autowired MockMvcTester http;
    @Autowired Personnes personnes;
    @Autowired Brouillons brouillons;
    @Autowired Candidatures candidatures;
    @Autowired HorlogeDEssai horloge;

    UUID nadia;
    String dossier;

    @BeforeEach
    void demarrer() {
        nadia = personnes.nouvelle();
        var premier = envoyer("/candidatures", "campagne", CLERMONT).getResponse().getRedirectedUrl();
        assertThat(premier).endsWith("/onglets/identification");
        dossier = premier.replace("/onglets/identification", "");
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle({"R25", "R149"})
    void suivant_verifie_son_onglet_et_garde_tout() {
        var refus = onglet("epreuves", "vers", "suivant", "lva", "anglais", "activites", "danse");
        assertThat(refus).hasStatus(422);
        assertThat(refus).bodyText().contains("Il reste une réponse à revoir", "1 activité cochée sur 2.", "<title>Erreur");
        assertThat(reponses("lva")).isEqualTo("anglais");
        assertThat(onglet("epreuves", "vers", "suivant", "lva", "anglais", "activites", "danse", "activites", "tennis"))
                .hasRedirectedUrl(dossier + "/onglets/recapitulatif");
    }

    @Test
    @Regle("R45")
    void toute_autre_sortie_garde_tout_et_ne_bloque_pas() {
        assertThat(onglet("epreuves", "vers", "precedent", "activites", "danse")).hasRedirectedUrl(dossier + "/onglets/identification");
        assertThat(onglet("epreuves", "vers", "conditions", "activites", "tennis")).hasRedirectedUrl(dossier + "/onglets/conditions");
        assertThat(onglet("epreuves", "vers", "plus-tard", "activites", "demi-fond")).hasRedirectedUrl("/candidatures");
        assertThat(brouillon().reponses().liste("activites")).containsExactly("demi-fond");
        assertThat(onglet("epreuves", "vers", "un-onglet-inconnu")).hasRedirectedUrl(dossier + "/onglets/epreuves");
    }

    @Test
    void deux_onglets_du_navigateur_rien_n_est_ecrase() {
        var perimee = revision("identification");
        assertThat(onglet("identification", "vers", "suivant", "adresse", "1 rue Haute")).hasStatus(302);
        var conflit = envoyer(dossier + "/onglets/identification", "revision", perimee, "vers", "suivant", "adresse", "2 rue Basse");
        assertThat(conflit).hasStatus(409);
        assertThat(conflit).bodyText().contains("1 rue Haute", "2 rue Basse", "Rien n’a été écrasé");
        assertThat(reponses("adresse")).isEqualTo("1 rue Haute");
        assertThat(onglet("identification", "vers", "identification", "adresse", "2 rue Basse")).hasStatus(302);
        assertThat(reponses("adresse")).isEqualTo("2 rue Basse");
    }

    @Test
    void le_script_garde_pendant_la_saisie() {
        var gardee = garder("1", "onglet", "identification", "adresse", "1 rue Haute");
        assertThat(gardee).hasStatusOk().bodyJson().isEqualTo("{\"garde\":\"14\u00a0h\u00a000\",\"revision\":2}");
        assertThat(garder("1", "onglet", "identification", "adresse", "2 rue Basse")).hasStatus(409);
        horloge.nousSommesLe("2023-12-01T17:00:00+01:00");
        assertThat(garder("2", "onglet", "identification", "adresse", "3 rue Neuve")).hasStatus(410);
        assertThat(reponses("adresse")).isEqualTo("1 rue Haute");
        nadia = personnes.nouvelle();
        assertThat(garder("2", "onglet", "identification", "adresse", "chez quelqu’un d’autre")).hasStatus(404);
    }

    @Test
    void le_dossier_d_une_autre_personne_n_existe_pas() {
        var autre = personnes.nouvelle();
        assertThat(http.perform(get(dossier + "/onglets/identification").with(de(autre)))).hasStatus(404);
        assertThat(http.perform(post(dossier + "/onglets/identification").with(de(autre)).with(csrf()).param("adresse", "x"))).hasStatus(404);
        assertThat(http.perform(post(dossier + "/enregistrement").with(de(autre)).with(csrf()).param("revision", "1"))).hasStatus(404);
        assertThat(lire("/candidatures/" + UUID.randomUUID() + "/onglets/identification")).hasStatus(404);
        assertThat(lire("/candidatures/123/onglets/identification")).hasStatus(404);
        assertThat(lire(dossier + "/onglets/inconnu")).hasStatus(404);
        assertThat(reponses("adresse")).isEmpty();
    }

    @Test
    void un_onglet_se_poste_dans_le_desordre_avec_des_champs_inconnus_ou_repetes() {
        assertThat(onglet("conditions", "vers", "suivant", "accepte", "oui", "lva", "anglais", "nimporte", "quoi")).hasStatus(302);
        assertThat(brouillon().reponses().estCoche("accepte")).isTrue();
        assertThat(brouillon().reponses().contient("lva")).as("a field of another tab is not read").isFalse();
        assertThat(onglet("identification", "vers", "suivant", "adresse", "première", "adresse", "seconde")).hasStatus(302);
        assertThat(reponses("adresse")).isEqualTo("première");
        assertThat(envoyer(dossier + "/onglets/identification", "vers", "suivant", "revision", "zéro", "adresse", "autre")).hasStatus(409);
    }

    @Test
    @Regle({"R46", "R47", "R91"})
    void du_recapitulatif_a_l_enregistrement() {
        assertThat(lire(dossier + "/onglets/recapitulatif")).hasStatusOk().bodyText().contains("disabled", "Régler le premier point");
        assertThat(onglet("recapitulatif", "vers", "suivant")).hasRedirectedUrl(dossier + "/onglets/conditions");
        assertThat(enregistrer("accepte", "oui")).hasStatus(422).bodyText().contains("quand les 3 points seront réglés");
        onglet("identification", "adresse", "14 rue des Forgerons");
        onglet("epreuves", "lva", "anglais", "activites", "danse", "activites", "tennis");
        onglet("conditions", "accepte", "");
        assertThat(enregistrer()).hasStatus(422).bodyText().contains("Cochez cette case pour enregistrer.");
        var revision = revision("conditions");
        for (var clic = 1; clic <= 3; clic++) {
            assertThat(envoyer(dossier + "/enregistrement", "revision", revision, "onglet", "conditions", "accepte", "oui"))
                    .hasRedirectedUrl(dossier + "/numero");
        }
        assertThat(candidatures.de(nadia)).hasSize(1);
        assertThat(lire(dossier + "/onglets/epreuves")).hasRedirectedUrl(dossier + "/recapitulatif");
    }

    @Test
    @Regle({"R61", "R165"})
    void apres_la_cloture_rien_ne_s_enregistre_et_le_brouillon_se_lit() {
        onglet("identification", "adresse", "14 rue des Forgerons");
        var revision = revision("identification");
        horloge.nousSommesLe("2023-12-01T17:00:00+01:00");
        var ferme = envoyer(dossier + "/onglets/identification", "revision", revision, "adresse", "trop tard");
        assertThat(ferme).hasStatus(410).bodyText().contains("vendredi 1er décembre 2023 à 17\u00a0h\u00a000", "plus rien ne peut être enregistré");
        assertThat(envoyer(dossier + "/enregistrement", "revision", revision, "onglet", "conditions")).hasStatus(410);
        assertThat(lire(dossier + "/onglets/identification")).hasRedirectedUrl(dossier + "/onglets/recapitulatif");
        assertThat(lire(dossier + "/onglets/recapitulatif")).hasStatusOk().bodyText()
                .contains("Vous n’êtes pas inscrite", "14 rue des Forgerons").doesNotContain("Enregistrer mon inscription</button>");
        assertThat(envoyer("/candidatures", "campagne", CandidatureDEssai.LYON)).hasStatus(422);
    }

    @Test
    void le_nombre_d_ordres_sql_ne_depend_pas_des_reponses() {
        assertThat(ordresPour(() -> lire(dossier + "/onglets/epreuves"))).hasSize(2);
        assertThat(ordresPour(() -> lire(dossier + "/onglets/recapitulatif"))).hasSize(2);
        assertThat(ordresPour(() -> envoyer(dossier + "/onglets/epreuves", "revision", "1", "vers", "suivant", "lva", "anglais",
                "activites", "danse", "activites", "tennis"))).hasSize(3);
    }

    private static List<String> ordresPour(Runnable requete) {
        SqlCompte.remettre();
        requete.run();
        return SqlCompte.ordres();
    }

    private MvcTestResult onglet(String onglet, String... champs) {
        var avec = new String[champs.length + 2];
        System.arraycopy(champs, 0, avec, 2, champs.length);
        avec[0] = "revision";
        avec[1] = "" + brouillon().revision();
        return envoyer(dossier + "/onglets/" + onglet, avec);
    }

    private MvcTestResult enregistrer(String... champs) {
        var requete = post(dossier + "/enregistrement").param("revision", "" + brouillon().revision()).param("onglet", "conditions");
        return http.perform(avec(requete, champs));
    }

    private MvcTestResult garder(String revision, String... champs) {
        return http.perform(avec(post(dossier + "/brouillon").header("X-Requested-With", "brouillon").param("revision", revision), champs));
    }

    private MvcTestResult lire(String adresse) {
        return http.perform(get(adresse).with(de(nadia)));
    }

    private MvcTestResult envoyer(String adresse, String... champs) {
        return http.perform(avec(post(adresse), champs));
    }

    private MockHttpServletRequestBuilder avec(MockHttpServletRequestBuilder requete, String... champs) {
        for (var i = 0; i < champs.length; i += 2) {
            requete.param(champs[i], champs[i + 1]);
        }
        return requete.with(de(nadia)).with(csrf());
    }

    private String revision(String onglet) {
        var page = REVISION.matcher(texte(lire(dossier + "/onglets/" + onglet)));
        assertThat(page.find()).isTrue();
        return page.group(1);
    }

    private static String texte(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private Brouillon brouillon() {
        return brouillons.lire(UUID.fromString(dossier.substring("/candidatures/".length())), nadia).orElseThrow();
    }

    private String reponses(String champ) {
        return brouillon().reponses().texte(champ).orElse("");
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor de(UUID candidat) {
        var principal = new CandidatConnecte(candidat, UUID.randomUUID(), "Nadia Benali");
        return authentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
    }
}
