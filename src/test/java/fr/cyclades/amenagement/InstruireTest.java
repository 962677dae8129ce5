package fr.cyclades.amenagement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.Regle;
import fr.cyclades.agent.Role;
import fr.cyclades.amenagement.pdf.Notifications;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Inscriptions;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.candidature.Suivi;
import fr.cyclades.document.Document;
import fr.cyclades.document.Documents;
import fr.cyclades.document.pdf.Conformite;
import fr.cyclades.justificatif.CandidateDEssai;
import fr.cyclades.personas.Collegues;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service notes that the dossier came, that the aménagement is granted or refused, and goes back on it: the candidate is told each time. */
@CycladesTest
class InstruireTest {

    @Autowired Personnes personnes;
    @Autowired Collegues collegues;
    @Autowired Brouillons brouillons;
    @Autowired Inscriptions inscriptions;
    @Autowired Candidatures candidatures;
    @Autowired Campagnes campagnes;
    @Autowired RegistreDesDemandes registre;
    @Autowired Demandes demandes;
    @Autowired Suivi suivi;
    @Autowired Documents documents;
    @Autowired Notifications notifications;
    @Autowired HorlogeDEssai horloge;
    @Autowired BoiteAuxLettres boite;
    @Autowired JdbcClient base;
    @LocalServerPort int port;

    private Personne nadia;
    private UUID inscription;
    private Navigateur agent;

    @BeforeEach
    void une_inscription_qui_demande_un_amenagement() {
        horloge.nousSommesLe("2023-11-23T14:46:00+01:00");
        nadia = personnes.nadia();
        inscription = new CandidateDEssai(brouillons, inscriptions, candidatures, campagnes).inscrire(nadia.candidat(), CandidateDEssai.BAC_PRO,
                SituationsDEssai.reponsesDeNadia(Map.of("handicap", "OUI", "handicap_connu", "NOUVEAU")), horloge.maintenant());
        agent = collegues.avec(Role.CANDIDATURES).seConnecter(new Navigateur(port));
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle("R33")
    void le_service_note_le_dossier_recu_puis_la_decision_et_la_candidate_est_prevenue_a_chaque_fois() {
        ouvrir().envoyer("Enregistrer, et prévenir le candidat");
        assertThat(agent.statut()).isEqualTo(422);
        agent.cocher("Dossier reçu").remplir("recuLe", "2023-12-24").envoyer("Enregistrer, et prévenir le candidat");
        assertThat(agent.texte()).contains("Le dossier est arrivé entre l’ouverture des inscriptions");
        agent.remplir("recuLe", "2023-11-22").envoyer("Enregistrer, et prévenir le candidat");
        assertThat(agent.texte()).contains("C’est noté", "Dossier reçu le 22 novembre 2023");
        assertThat(BoiteAuxLettres.texte(boite.dernier(nadia.adresse(), "Votre dossier est arrivé"))).contains("le service a reçu votre dossier le 22 novembre 2023");
        assertThat(elle("/candidatures")).contains("le service a reçu votre dossier le 22 novembre 2023").doesNotContain("reste à transmettre", "sans dossier");
        assertThat(elle("/candidatures/" + inscription + "/amenagement")).doesNotContain("J’ai transmis ma demande");

        agent.cocher("Aménagement accordé").envoyer("Enregistrer, et prévenir le candidat");
        assertThat(agent.texte()).contains("Écrivez les mesures accordées");
        agent.remplir("message", "Tiers temps aux épreuves écrites.").envoyer("Enregistrer, et prévenir le candidat");
        assertThat(BoiteAuxLettres.texte(boite.dernier(nadia.adresse(), "Une décision vous attend"))).contains("Aménagement d’épreuves accordé")
                .as("the measures are read on the site").doesNotContain("Tiers temps");
        assertThat(elle("/candidatures/" + inscription + "/amenagement")).contains("Mesures accordées : Tiers temps aux épreuves écrites.");
        assertThat(elle("/messages")).contains("Une décision vous attend dans votre espace");

        agent.envoyer("Annuler la dernière note");
        assertThat(agent.texte()).contains("La dernière note est annulée", "Dossier reçu", "Annulé le");
        assertThat(BoiteAuxLettres.texte(boite.dernier(nadia.adresse(), "Le service est revenu"))).contains("Aménagement accordé", "a reçu votre dossier");
        assertThat(elle("/candidatures")).contains("le service a reçu votre dossier");
        agent.envoyer("Annuler la dernière note");
        assertThat(elle("/candidatures")).contains("reste à transmettre");
        assertThat(elle("/candidatures/" + inscription + "/consultations")).contains("Demande d’aménagement lue", "Dossier d’aménagement reçu", "Aménagement accordé",
                "dernière note annulée", "Bureau d’essai");
    }

    @Test
    @Regle("R154")
    void la_decision_se_notifie_par_un_document_puis_son_retrait_une_seule_fois_chacun() throws Exception {
        ouvrir().cocher("Aménagement accordé").remplir("message", "Tiers temps aux épreuves écrites.\nSujet agrandi en A3.").envoyer("Enregistrer, et prévenir le candidat");
        var decision = notification("amenagement_");
        assertThat(decision.libelle()).as("its name is in the subject of a mail").isEqualTo("Décision du service");
        var octets = documents.contenu(decision.id(), nadia.candidat()).orElseThrow();
        assertThat(texte(octets)).contains("est accordée par décision du 23 novembre 2023", "Mesures accordées", "Tiers temps aux épreuves écrites.", "Sujet agrandi en A3.",
                "recours gracieux", "tribunal administratif", "Académie de Clermont-Ferrand");
        Conformite.verifier(octets);
        assertThat(elle("/documents")).contains("Décision du service");
        horloge.avancerDe(Duration.ofSeconds(6));
        Patience.jusqua(() -> boite.recus(nadia.adresse()).stream().anyMatch(m -> m.objet().contains("disponible")
                && BoiteAuxLettres.texte(m).contains("Décision du service")));

        var note = registre.de(List.of(inscription)).get(inscription).note().orElseThrow().id();
        notifications.publier(inscription, note, false);
        assertThat(documents.de(inscription)).filteredOn(d -> d.type().startsWith("amenagement_")).hasSize(1);

        agent.envoyer("Annuler la dernière note").cocher("Aménagement refusé").remplir("message", "Le dossier est arrivé trop tard.").envoyer("Enregistrer, et prévenir le candidat");
        assertThat(lire(notification("amenagement_retrait_"))).contains("Retrait d’une décision", "est retirée");
        Patience.jusqua(() -> documents.de(inscription).stream().filter(d -> d.type().startsWith("amenagement_")).count() == 3);
        assertThat(documents.de(inscription).stream().filter(d -> d.type().startsWith("amenagement_")).map(this::lire))
                .anyMatch(t -> t.contains("est refusée") && t.contains("Raison de la décision") && t.contains("Le dossier est arrivé trop tard.") && t.contains("recours gracieux"));
    }

    private Document notification(String prefixe) {
        Patience.jusqua(() -> documents.de(inscription).stream().anyMatch(d -> d.type().startsWith(prefixe)));
        return documents.de(inscription).stream().filter(d -> d.type().startsWith(prefixe)).findFirst().orElseThrow();
    }

    private String lire(Document document) {
        return texte(documents.contenu(document.id(), nadia.candidat()).orElseThrow());
    }

    @Test
    void qui_agit_sur_un_ecran_perime_ne_change_rien_et_hors_du_perimetre_la_demande_n_existe_pas() {
        var envoi = ouvrir().cocher("Aménagement refusé").remplir("message", "Le dossier est arrivé trop tard.").envoi("Enregistrer, et prévenir le candidat");
        var collegue = collegues.avec(Role.CANDIDATURES).seConnecter(new Navigateur(port)).ouvrir("/gestion/amenagements/" + inscription);
        collegue.cocher("Dossier reçu").remplir("recuLe", "2023-11-22").envoyer("Enregistrer, et prévenir le candidat");
        agent.executer(envoi);
        assertThat(agent.statut()).isEqualTo(409);
        assertThat(agent.texte()).contains("Un collègue a noté autre chose", "Dossier reçu le 22 novembre 2023");
        assertThat(registre.de(List.of(inscription)).get(inscription).note()).hasValueSatisfying(n -> assertThat(n.etat()).isEqualTo(Note.Etat.RECU));
        assertThat(collegues.payet().seConnecter(new Navigateur(port)).ouvrir("/gestion/amenagements/" + inscription).statut()).isEqualTo(404);
        assertThat(collegues.avec(Role.PIECES).seConnecter(new Navigateur(port)).ouvrir("/gestion/amenagements/" + inscription).statut()).isEqualTo(404);
    }

    @Test
    @Regle("R32")
    void le_recapitulatif_imprime_dit_ou_en_est_l_amenagement() {
        Patience.jusqua(() -> documents.de(inscription).stream().anyMatch(d -> d.type().equals("recapitulatif")));
        var recapitulatif = documents.de(inscription).stream().filter(d -> d.type().equals("recapitulatif")).findFirst().orElseThrow();
        assertThat(texte(documents.contenu(recapitulatif.id(), nadia.candidat()).orElseThrow()))
                .contains("Aménagement d’épreuves demandé : votre dossier de demande reste à transmettre à l’académie, au plus tard le 1er décembre 2023 inclus");
    }

    @Test
    void une_candidature_inscrite_avant_retrouve_sa_demande_une_seule_fois() {
        base.sql("delete from amenagement.demande where candidature = :c").param("c", inscription).update();
        var suivie = suivi.courantes(List.of(inscription)).getFirst();
        assertThat(demandes.rattraper(suivie)).isTrue();
        assertThat(demandes.rattraper(suivie)).isFalse();
        assertThat(registre.de(List.of(inscription))).containsKey(inscription);
    }

    private Navigateur ouvrir() {
        agent.ouvrir("/gestion/amenagements");
        return agent.ouvrir("/gestion/amenagements/" + inscription);
    }

    private String elle(String chemin) {
        return new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse()).ouvrir(chemin).texte();
    }

    private static String texte(byte[] octets) {
        try (var pdf = Loader.loadPDF(octets)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0\u202f]+", " ");
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
