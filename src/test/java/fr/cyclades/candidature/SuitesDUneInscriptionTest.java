package fr.cyclades.candidature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Patience;
import fr.cyclades.Regle;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.compte.CandidatConnecte;
import fr.cyclades.document.Document;
import fr.cyclades.document.Documents;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import fr.cyclades.reglement.Reponses;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What follows « Enregistrer », a modification and a withdrawal, on the two real notices: documents, mails, pages. */
@CycladesTest
@AutoConfigureMockMvc
class SuitesDUneInscriptionTest {

    private static final String BAC_PRO = "2024/clermont-ferrand/bac-professionnel";
    private static final String ANTICIPEES = "2024/clermont-ferrand/epreuves-anticipees";

    @Autowired Personnes personnes;
    @Autowired BoiteAuxLettres boite;
    @Autowired Brouillons brouillons;
    @Autowired Inscriptions inscriptions;
    @Autowired Recapitulatifs recapitulatifs;
    @Autowired Candidatures candidatures;
    @Autowired Campagnes campagnes;
    @Autowired Documents documents;
    @Autowired HorlogeDEssai horloge;
    @Autowired MockMvcTester http;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle({"R47", "R65", "R91", "R93", "R125", "R152", "R157", "R160"})
    void nadia_s_inscrit_modifie_puis_se_desinscrit() {
        var nadia = personnes.nadia();
        var id = inscrire(nadia, BAC_PRO, SituationsDEssai.reponsesDeNadia(Map.of()));
        var mail = boite.dernier(nadia.adresse(), "Inscription enregistrée");
        assertThat(lisible(mail.texte())).contains("il manque 6 pièces, à déposer au plus tard le vendredi 1er décembre 2023 à 23 h 59.",
                "Accusé de réception", "Numéro candidat", numero(id), "Récapitulatif de votre candidature signé");
        assertThat(attendre(id, 2)).extracting(Document::type, Document::version)
                .contains(org.assertj.core.groups.Tuple.tuple("recapitulatif", 1), org.assertj.core.groups.Tuple.tuple("liste_des_pieces", 1));

        modifier(nadia, id, SituationsDEssai.reponsesDeNadia(Map.of("lva", "espagnol")));
        assertThat(lisible(boite.dernier(nadia.adresse(), "Modification d’inscription").texte()))
                .contains("Langue vivante A : Anglais → Espagnol", "La version 2 remplace la version 1");
        assertThat(attendre(id, 2, 2)).extracting(Document::version).containsOnly(2);

        assertThat(page(nadia, "/candidatures")).bodyText().contains("il manque", numero(id), "Où en est votre candidature", "Me désinscrire");
        assertThat(page(nadia, "/inscriptions")).bodyText().contains(numero(id), "Visualiser/imprimer");
        assertThat(page(nadia, "/candidatures/" + id)).bodyText().contains("Espagnol", "Quitter");
        assertThat(page(nadia, "/candidatures/" + id + "/versions")).bodyText().contains("Anglais", "Espagnol", "Version actuelle", "Première version");
        assertThat(page(nadia, "/candidatures/" + id + "/versions/1")).bodyText().contains("remplacée");
        assertThat(page(nadia, "/candidatures/" + id + "/justificatifs")).bodyText()
                .contains("DCANDT01", "À déposer en ligne", "Obligatoire");

        assertThat(page(nadia, "/candidatures/" + id + "/desinscription")).bodyText().contains("définitive", "Me désinscrire définitivement");
        assertThat(envoyer(nadia, "/candidatures/" + id + "/desinscription")).hasStatus(302);
        assertThat(envoyer(nadia, "/candidatures/" + id + "/desinscription")).hasStatus(302);
        assertThat(candidatures.parId(id)).get().isInstanceOf(Candidature.Desinscrite.class);
        assertThat(lisible(boite.dernier(nadia.adresse(), "Désinscription").texte())).contains("Vous vous êtes désinscrite le jeudi 23 novembre 2023.",
                "Vous pouvez faire une nouvelle inscription avant le vendredi 1er décembre 2023 à 17 h 00.");
        assertThat(page(nadia, "/candidatures")).bodyText().contains("Candidatures terminées", "Faire une nouvelle inscription");
    }

    @Test
    @Regle({"R48", "R49"})
    void aux_epreuves_anticipees_le_recapitulatif_attend_les_pieces() {
        horloge.nousSommesLe("2023-12-12T18:05:00+01:00");
        var theo = personnes.theo();
        var id = inscrire(theo, ANTICIPEES, SituationsDEssai.reponsesDeTheo());
        assertThat(lisible(boite.dernier(theo.adresse(), "Inscription enregistrée").texte())).contains("J'ai fourni toutes mes pièces");
        assertThat(attendre(id, 1)).extracting(Document::type).containsExactly("liste_des_pieces");
        assertThat(page(theo, "/candidatures")).bodyText().contains("publié ici quand vous aurez cliqué");
        assertThat(page(theo, "/candidatures/" + id)).bodyText().contains("Avertissement reconnu",
                "«\u00a0J’ai compris que les notes de mes options compteront dans tous les cas\u00a0»", "coefficient\u00a05 · 4\u00a0h", "coefficient\u00a05 · 20\u00a0min");

        recapitulatifs.publier(id);
        recapitulatifs.publier(id);
        assertThat(attendre(id, 2)).extracting(Document::type).containsExactlyInAnyOrder("liste_des_pieces", "recapitulatif");
    }

    @Test
    @Regle("R170")
    void apres_la_fermeture_la_desinscription_est_refusee_et_la_candidature_reste_lisible() {
        var nadia = personnes.nadia();
        var id = inscrire(nadia, BAC_PRO, SituationsDEssai.reponsesDeNadia(Map.of()));
        horloge.nousSommesLe("2023-12-01T17:00:00+01:00");
        assertThat(envoyer(nadia, "/candidatures/" + id + "/desinscription")).hasStatus(410);
        assertThat(envoyer(nadia, "/candidatures/" + id + "/modification")).hasStatus(410);
        assertThat(page(nadia, "/candidatures/" + id)).hasStatusOk();
        var autre = personnes.theo();
        for (var suite : List.of("", "/versions", "/desinscription", "/justificatifs")) {
            assertThat(page(autre, "/candidatures/" + id + suite)).hasStatus(404);
        }
    }

    private UUID inscrire(Personne qui, String campagne, Reponses reponses) {
        var brouillon = brouillons.commencer(qui.candidat(), campagnes.parCode(campagne).orElseThrow(), horloge.maintenant()).orElseThrow();
        return enregistrer(qui, brouillon, reponses);
    }

    private void modifier(Personne qui, UUID id, Reponses reponses) {
        assertThat(envoyer(qui, "/candidatures/" + id + "/modification")).hasStatus(302);
        enregistrer(qui, brouillons.lire(id, qui.candidat()).orElseThrow(), reponses);
    }

    private UUID enregistrer(Personne qui, Brouillon brouillon, Reponses reponses) {
        var garde = (Garde.Gardee) brouillons.garder(brouillon, reponses, brouillon.revision(), horloge.maintenant());
        var faite = inscriptions.enregistrer(new Inscriptions.Demande(
                brouillon.id(), qui.candidat(), garde.revision(), "recapitulatif", Map.of(), horloge.maintenant()));
        assertThat(faite).as("%s", faite instanceof Enregistrement.Refusee r ? r.constat().obstacles() : faite).isInstanceOf(Enregistrement.Enregistree.class);
        return brouillon.id();
    }

    private String numero(UUID id) {
        return candidatures.parId(id).orElseThrow().fiche().numero().texte();
    }

    private List<Document> attendre(UUID id, int nombre) {
        return attendre(id, nombre, 1);
    }

    private List<Document> attendre(UUID id, int nombre, int version) {
        Patience.jusqua(() -> documents.de(id).stream().filter(d -> d.version() == version).count() >= nombre);
        return documents.de(id);
    }

    private MvcTestResult page(Personne qui, String adresse) {
        return http.perform(get(adresse).with(authentification(qui)));
    }

    private MvcTestResult envoyer(Personne qui, String adresse) {
        return http.perform(post(adresse).with(authentification(qui)).with(csrf()));
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor authentification(Personne qui) {
        var principal = new CandidatConnecte(qui.candidat(), UUID.randomUUID(), "Essai");
        return authentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
    }

    private static String lisible(String texte) {
        return texte.replace('\u00a0', ' ').replace('’', '\'').replace("d'inscription", "d'inscription");
    }
}
