package fr.cyclades.candidature;

import static fr.cyclades.candidature.CandidatureDEssai.CLERMONT;
import static fr.cyclades.candidature.CandidatureDEssai.LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.cyclades.candidature.CandidatureDEssai.Personnes;
import fr.cyclades.compte.CandidatConnecte;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a page asks of the database depends neither on the number of questions of the exam nor on the number of candidatures. */
@CandidatureTest
class OrdresSqlTest {

    @Autowired MockMvcTester http;
    @Autowired Personnes personnes;
    @Autowired Brouillons brouillons;

    @Test
    void une_inscription_coute_autant_d_ordres_avec_3_questions_qu_avec_153() {
        var courte = ordres_de_toute_une_inscription(personnes.nouvelle(), CLERMONT, 0);
        var longue = ordres_de_toute_une_inscription(personnes.nouvelle(), LONG, 150);
        assertThat(longue).isEqualTo(courte);
        assertThat(courte.values()).as("%s", courte).allMatch(n -> n <= 25);
    }

    @Test
    void les_listes_coutent_autant_avec_deux_candidatures_et_leurs_versions_qu_avec_une() {
        var nadia = personnes.nouvelle();
        ordres_de_toute_une_inscription(nadia, CLERMONT, 0);
        var avecUne = ordres_des_listes(nadia);
        ordres_de_toute_une_inscription(nadia, LONG, 150);
        assertThat(ordres_des_listes(nadia)).isEqualTo(avecUne);
    }

    private Map<String, Integer> ordres_de_toute_une_inscription(UUID qui, String campagne, int questions) {
        var ordres = new LinkedHashMap<String, Integer>();
        compter(ordres, "démarrer", post("/candidatures").param("campagne", campagne), qui);
        var dossier = "/candidatures/" + brouillons.de(qui).getFirst().id();
        compter(ordres, "lire un onglet", get(dossier + "/onglets/identification"), qui);
        var identification = post(dossier + "/onglets/identification").param("adresse", "14 rue des Forgerons").param("vers", "suivant");
        IntStream.rangeClosed(1, questions).forEach(n -> identification.param("q" + n, "réponse " + n));
        compter(ordres, "envoyer un onglet", identification.param("revision", revision(qui)), qui);
        compter(ordres, "envoyer les épreuves", post(dossier + "/onglets/epreuves").param("lva", "anglais").param("activites", "danse", "tennis")
                .param("vers", "suivant").param("revision", revision(qui)), qui);
        compter(ordres, "lire le récapitulatif", get(dossier + "/onglets/recapitulatif"), qui);
        compter(ordres, "garder en écrivant", post(dossier + "/brouillon").header("X-Requested-With", "brouillon").param("onglet", "identification")
                .param("adresse", "15 rue des Forgerons").param("revision", revision(qui)), qui);
        compter(ordres, "enregistrer", post(dossier + "/enregistrement").param("onglet", "conditions").param("accepte", "oui")
                .param("revision", revision(qui)), qui);
        compter(ordres, "lire le numéro", get(dossier + "/numero"), qui);
        compter(ordres, "lire mon inscription", get(dossier), qui);
        compter(ordres, "lire mes justificatifs", get(dossier + "/justificatifs"), qui);
        return ordres;
    }

    private Map<String, Integer> ordres_des_listes(UUID qui) {
        var ordres = new LinkedHashMap<String, Integer>();
        for (var liste : List.of("/candidatures", "/inscriptions", "/documents", "/justificatifs")) {
            compter(ordres, liste, get(liste), qui);
        }
        return ordres;
    }

    private void compter(Map<String, Integer> ordres, String quoi, MockHttpServletRequestBuilder requete, UUID qui) {
        SqlCompte.remettre();
        var reponse = http.perform(requete.with(csrf()).with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                new CandidatConnecte(qui, UUID.randomUUID(), "Nadia Benali"), null, List.of()))));
        assertThat(reponse.getResponse().getStatus()).as(quoi).isIn(200, 302);
        ordres.put(quoi, SqlCompte.ordres().size());
    }

    private String revision(UUID qui) {
        return "" + brouillons.de(qui).getFirst().revision();
    }
}
