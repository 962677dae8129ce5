package fr.cyclades.amenagement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Regle;
import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Habilitation;
import fr.cyclades.agent.Perimetres;
import fr.cyclades.agent.Role;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Inscriptions;
import fr.cyclades.candidature.Situations;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.habillage.Travail;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.justificatif.CandidateDEssai;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** « Oui » without a dossier is a state that everybody sees, until the candidate says that he sent it. */
@CycladesTest
class DemanderUnAmenagementTest {

    private static final String A_TRANSMETTRE = "Aménagement d’épreuves demandé : votre dossier de demande reste à transmettre à l’académie, "
            + "au plus tard le vendredi 1er décembre 2023 inclus (heure de Paris)";

    @Autowired Personnes personnes;
    @Autowired Brouillons brouillons;
    @Autowired Inscriptions inscriptions;
    @Autowired Candidatures candidatures;
    @Autowired Campagnes campagnes;
    @Autowired RegistreDesDemandes registre;
    @Autowired Demandes demandes;
    @Autowired Situations situations;
    @Autowired Perimetres perimetres;
    @Autowired Travail amenagementsSansDossier;
    @Autowired Journal journal;
    @Autowired HorlogeDEssai horloge;
    @Autowired BoiteAuxLettres boite;
    @LocalServerPort int port;

    private Personne nadia;
    private UUID inscription;
    private CandidateDEssai candidate;

    @BeforeEach
    void une_inscription_qui_demande_un_amenagement() {
        horloge.nousSommesLe("2023-11-23T14:46:00+01:00");
        nadia = personnes.nadia();
        candidate = new CandidateDEssai(brouillons, inscriptions, candidatures, campagnes);
        inscription = candidate.inscrire(nadia.candidat(), CandidateDEssai.BAC_PRO,
                SituationsDEssai.reponsesDeNadia(Map.of("handicap", "OUI", "handicap_connu", "NOUVEAU")), horloge.maintenant());
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    private Navigateur connectee() {
        return new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse());
    }

    private String page(String suite) {
        return "/candidatures/" + inscription + suite;
    }

    @Test
    @Regle({"R32", "R33", "R70"})
    void demande_sans_dossier_se_lit_sur_la_carte_le_numero_le_recapitulatif_et_les_pieces() {
        var nav = connectee();
        for (var chemin : List.of("/candidatures", page("/numero"), page(""), page("/justificatifs"))) {
            assertThat(nav.ouvrir(chemin).texte()).as(chemin).contains(A_TRANSMETTRE, "Répondre « Oui » ne suffit pas", "Demander un aménagement d’épreuve");
            assertThat(nav.page().select("a.cy-etat__action").eachText()).as(chemin).contains("J’ai transmis ma demande");
            assertThat(nav.page().select("main .fr-btn:not(.fr-btn--secondary, .fr-btn--tertiary, .fr-btn--tertiary-no-outline)")).as("one primary action: " + chemin).hasSizeLessThan(2);
        }
        assertThat(BoiteAuxLettres.texte(boite.dernier(nadia.adresse(), "Inscription enregistrée"))).contains(A_TRANSMETTRE, "Répondre « Oui » ne suffit pas");
        assertThat(nav.ouvrir(page("/amenagement")).texte()).contains("Constituez aussi un dossier de demande d’aménagement", "Ne déposez ici aucun document médical");
    }

    @Test
    @Regle("R32")
    void la_declaration_est_datee_vue_du_service_et_se_reprend() {
        var garnier = new AgentConnecte(UUID.randomUUID(), "Mme Essai", "DEC", List.of(new Habilitation(UUID.randomUUID(), Role.CANDIDATURES, "06", "", "")));
        assertThat(amenagementsSansDossier.pour(garnier)).singleElement().satisfies(t -> assertThat(t.nombre()).isPositive());

        var nav = connectee().ouvrir(page("/amenagement")).envoyer("J’ai transmis ma demande");
        assertThat(nav.chemin()).isEqualTo(page("/amenagement"));
        assertThat(nav.texte()).contains("vous avez déclaré le jeudi 23 novembre 2023 à 14 h 46 (heure de Paris) avoir transmis votre dossier");
        assertThat(nav.ouvrir("/candidatures").texte()).contains("avoir transmis votre dossier").doesNotContain("reste à transmettre");
        var perimetre = perimetres.de(garnier, Role.CANDIDATURES);
        assertThat(registre.dans(perimetre.campagnesEntieres(), perimetre.bureauxSeuls(), 0, 10_000)).filteredOn(d -> d.candidature().equals(inscription))
                .singleElement().satisfies(d -> assertThat(d.declareeLe()).contains(horloge.maintenant()));

        nav.ouvrir(page("/amenagement")).envoyer("Ma demande n’est pas partie");
        assertThat(nav.texte()).contains(A_TRANSMETTRE);
        assertThat(journal.de(inscription, 0, 50)).extracting(Acte::nature).contains("amenagement_declare_transmis", "amenagement_declaration_reprise");
    }

    @Test
    @Regle("R32")
    void la_declaration_passe_a_la_derniere_seconde_et_plus_a_minuit() {
        horloge.nousSommesLe("2023-12-01T23:59:59.999+01:00");
        var nav = connectee().ouvrir(page("/amenagement")).envoyer("J’ai transmis ma demande");
        assertThat(nav.texte()).contains("vous avez déclaré le vendredi 1er décembre 2023 à 23 h 59");
        nav.envoyer("Ma demande n’est pas partie");
        horloge.nousSommesLe("2023-12-02T00:00:00+01:00");
        nav.envoyer("J’ai transmis ma demande");
        assertThat(nav.statut()).isEqualTo(410);
        assertThat(nav.texte()).contains("sans dossier connu : il était à transmettre au plus tard le vendredi 1er décembre 2023", "Gardez-en la preuve");
        assertThat(nav.page().select("main form button").eachText()).doesNotContain("J’ai transmis ma demande");
    }

    @Test
    @Regle("R131")
    void qui_a_deja_une_notification_la_joint_a_ses_pieces() {
        candidate.modifier(inscription, SituationsDEssai.reponsesDeNadia(Map.of("handicap", "OUI", "handicap_connu", "EXISTANT")), horloge.maintenant());
        var nav = connectee();
        assertThat(nav.ouvrir("/candidatures").texte()).contains("joignez votre notification à vos pièces").doesNotContain("reste à transmettre à l’académie");
        assertThat(nav.ouvrir(page("/justificatifs")).texte()).contains("Notification d’aménagement d’épreuve déjà obtenue");
        assertThat(nav.ouvrir(page("/amenagement")).statut()).isEqualTo(200);
    }

    /** The page was read before the withdrawal, the click arrives after it. */
    @Test
    void une_declaration_arrivee_apres_un_retrait_ne_ranime_pas_la_demande() {
        var avant = situations.courante(inscription).orElseThrow();
        var nav = connectee().ouvrir(page("/amenagement"));
        candidate.modifier(inscription, SituationsDEssai.reponsesDeNadia(Map.of("handicap", "NON")), horloge.maintenant());
        assertThat(demandes.declarer(avant, horloge.maintenant())).isFalse();
        assertThat(demandes.reprendre(avant, horloge.maintenant())).isFalse();
        assertThat(registre.de(List.of(inscription))).isEmpty();
        assertThat(nav.envoyer("J’ai transmis ma demande").chemin()).as("there is nothing left to send: the inscription says it").isEqualTo(page(""));
    }

    @Test
    void repondre_non_efface_la_phrase_et_la_page_et_celle_d_un_autre_n_existe_pas() {
        var theo = personnes.theo();
        assertThat(new Navigateur(port).connecter(theo.adresse(), theo.motDePasse()).ouvrir(page("/amenagement")).statut()).isEqualTo(404);
        candidate.modifier(inscription, SituationsDEssai.reponsesDeNadia(Map.of("handicap", "NON")), horloge.maintenant());
        var nav = connectee();
        assertThat(nav.ouvrir("/candidatures").texte()).doesNotContain("Aménagement d’épreuves demandé");
        assertThat(nav.ouvrir(page("/amenagement")).statut()).isEqualTo(404);
        assertThat(registre.de(List.of(inscription))).isEmpty();
    }
}
