package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.Regle;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Inscriptions;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.document.Document;
import fr.cyclades.document.Documents;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the candidate sees of the inspection of a file: photographs made one document, pages as images, an old paper given back. */
@CycladesTest
class InspecterTest {

    @Autowired Personnes personnes;
    @Autowired Brouillons brouillons;
    @Autowired Inscriptions inscriptions;
    @Autowired Candidatures candidatures;
    @Autowired Campagnes campagnes;
    @Autowired Documents documents;
    @Autowired BoiteAuxLettres boite;
    @Autowired HorlogeDEssai horloge;
    @Autowired SuitesDInspection suites;
    @LocalServerPort int port;

    private CandidateDEssai candidates;
    private Personne nadia;
    private UUID id;
    private Navigateur nav;

    @BeforeEach
    void une_inscription() {
        candidates = new CandidateDEssai(brouillons, inscriptions, candidatures, campagnes);
        nadia = personnes.nadia();
        id = candidates.inscrire(nadia.candidat(), CandidateDEssai.BAC_PRO, SituationsDEssai.reponsesDeNadia(Map.of()), horloge.maintenant());
        nav = new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse());
    }

    @Test
    @Regle("R97")
    void des_photos_deviennent_un_seul_document_dont_les_pages_se_voient() {
        nav.ouvrir(piece("1NATID01"))
                .joindre("fichiers", "recto.jpg", "image/jpeg", FichiersDEssai.photo("BENALI recto", 1200, 900, "jpg"))
                .joindre("fichiers", "verso.png", "image/png", FichiersDEssai.photo("BENALI verso", 1200, 900, "png")).envoyer("Ajouter");
        assertThat(nav.texte()).contains("recto.jpg et 1 autre photo", "PDF, 2 pages, réuni à partir de 2 photos");
        attendre(() -> nav.ouvrir(piece("1NATID01")).page().select("img.cy-apercu__page").size() == 2);
        var image = nav.page().selectFirst("img.cy-apercu__page").attr("src");
        nav.ouvrir(image);
        assertThat(nav.entete("Content-Type")).isEqualTo("image/jpeg");
        assertThat(nav.entete("Content-Security-Policy")).contains("sandbox");
        var theo = personnes.theo();
        assertThat(new Navigateur(port).connecter(theo.adresse(), theo.motDePasse()).ouvrir(image).statut()).isEqualTo(404);
    }

    @Test
    void un_fichier_que_nulle_piece_ne_connait_n_a_pas_de_suite() {
        var inconnu = UUID.randomUUID();
        assertThat(suites.codes(inconnu)).isEmpty();
        assertThatCode(() -> suites.tirer(inconnu, List.of())).doesNotThrowAnyException();
    }

    @Test
    void un_pdf_abime_est_refuse_tout_de_suite() {
        nav.ouvrir(piece("1NATID01")).joindre("fichiers", "carte.pdf", "application/pdf", "%PDF-1.7\nrien de plus".getBytes()).envoyer("Ajouter");
        assertThat(nav.statut()).isEqualTo(422);
        assertThat(nav.texte()).contains("Rien n’a été déposé");
    }

    @Test
    @Regle({"R94", "R127"})
    void le_papier_de_l_ancienne_version_est_rendu_avec_la_raison_et_celui_de_la_bonne_est_garde() {
        attendre(() -> recapitulatif() != null);
        var ancien = documents.contenu(recapitulatif().id(), nadia.candidat()).orElseThrow();
        candidates.modifier(id, SituationsDEssai.reponsesDeNadia(Map.of("lva", "espagnol")), horloge.maintenant());
        attendre(() -> recapitulatif().version() == 2);

        nav.ouvrir(piece("DCANDT01"));
        assertThat(nav.texte()).contains("Imprimer le récapitulatif, version 2");
        nav.joindre("fichiers", "signe.pdf", "application/pdf", ancien).envoyer("Ajouter");
        attendre(() -> nav.ouvrir(piece("DCANDT01")).texte().contains("Ce papier est celui de la version 1, et votre inscription en est à la version 2."));
        assertThat(BoiteAuxLettres.texte(boite.dernier(nadia.adresse(), "Un fichier n’a pas été gardé"))).contains("celui de la version 1");

        nav.joindre("fichiers", "signe2.pdf", "application/pdf", documents.contenu(recapitulatif().id(), nadia.candidat()).orElseThrow()).envoyer("Ajouter");
        attendre(() -> nav.ouvrir(piece("DCANDT01")).page().select("img.cy-apercu__page").size() > 0);
        assertThat(nav.texte()).contains("signe2.pdf", "il manque 5 pièces");
    }

    private Document recapitulatif() {
        return documents.de(id).stream().filter(d -> d.type().equals("recapitulatif")).findFirst().orElse(null);
    }

    private String piece(String code) {
        return "/candidatures/" + id + "/justificatifs/pieces/" + code;
    }

    private void attendre(BooleanSupplier vrai) {
        assertThat(Patience.obtient(vrai::getAsBoolean)).as(() -> nav.texte()).isTrue();
    }
}
