package fr.cyclades.correspondance;

import static org.assertj.core.api.Assertions.assertThat;

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
import fr.cyclades.justificatif.CandidateDEssai;
import fr.cyclades.personas.Collegues;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** « Mes demandes », over HTTP, then the answer of the service. */
@CycladesTest
class DemandesTest {

    private static final AgentConnecte GARNIER = agent("06");
    private static final AgentConnecte AILLEURS = agent("10");

    @Autowired Personnes personnes;
    @Autowired Brouillons brouillons;
    @Autowired Inscriptions inscriptions;
    @Autowired Candidatures candidatures;
    @Autowired Campagnes campagnes;
    @Autowired Situations situations;
    @Autowired Demandes demandes;
    @Autowired Collegues collegues;
    @Autowired RegistreDesDemandes registre;
    @Autowired Perimetres perimetres;
    @Autowired Travail demandesEnAttente;
    @Autowired HorlogeDEssai horloge;
    @LocalServerPort int port;

    private Personne nadia;
    private UUID inscription;

    private static AgentConnecte agent(String academie) {
        return new AgentConnecte(UUID.randomUUID(), "Mme Essai", "DEC", List.of(new Habilitation(UUID.randomUUID(), Role.CANDIDATURES, academie, "", "")));
    }

    @BeforeEach
    void une_inscription_enregistree() {
        nadia = personnes.nadia();
        inscription = new CandidateDEssai(brouillons, inscriptions, candidatures, campagnes)
                .inscrire(nadia.candidat(), CandidateDEssai.BAC_PRO, SituationsDEssai.reponsesDeNadia(Map.of()), horloge.maintenant());
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    private Navigateur formulaire() {
        return new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse()).ouvrir("/demandes/nouvelle?candidature=" + inscription);
    }

    @Test
    @Regle({"R51", "R171"})
    void apres_la_fermeture_une_nouvelle_adresse_se_demande_et_la_reponse_revient() {
        var avant = formulaire().cocher("Changer d’adresse postale ou de téléphone").remplir("texte", "J’ai déménagé.").envoyer("Envoyer ma demande");
        assertThat(avant.statut()).isEqualTo(422);
        assertThat(avant.texte()).contains("se modifie encore en ligne");

        horloge.avancerDe(Duration.ofDays(30));
        var nav = formulaire().cocher("Changer d’adresse postale ou de téléphone").remplir("texte", "J’habite maintenant 2 rue Neuve, 63300 Thiers.")
                .envoyer("Envoyer ma demande");
        assertThat(nav.texte()).contains("Votre demande est envoyée au service", "2 rue Neuve", "En attente");

        var demande = demandes.de(nadia.candidat()).getFirst();
        assertThat(demandesEnAttente.pour(GARNIER)).singleElement().satisfies(t -> assertThat(t.nombre()).isPositive());
        assertThat(demandesEnAttente.pour(AILLEURS)).isEmpty();
        assertThat(perimetres.de(AILLEURS, Role.CANDIDATURES).comprend(demande.campagne(), demande.bureau())).isFalse();
        var perimetre = perimetres.de(GARNIER, Role.CANDIDATURES);
        assertThat(registre.dans(perimetre.campagnesEntieres(), perimetre.bureauxSeuls(), 0, 10_000)).contains(demande);

        var reponse = new Demande.Reponse(true, "Votre adresse est changée.", horloge.maintenant().truncatedTo(ChronoUnit.MILLIS), GARNIER.agent());
        var situation = situations.courante(inscription).orElseThrow();
        assertThat(demandes.repondre(demande, reponse, situation)).isInstanceOf(Demandes.Effet.Fait.class);
        assertThat(demandes.repondre(demande, reponse, situation)).isInstanceOf(Demandes.Effet.Refuse.class);
        assertThat(demandes.parId(demande.id()).orElseThrow().reponse()).contains(reponse);
        collegues.avec(Role.CANDIDATURES).seConnecter(new Navigateur(port)).ouvrir("/gestion/demandes/" + demande.id());
        assertThat(nav.ouvrir("/candidatures/" + inscription + "/consultations").texte()).contains("Demande écrite lue", "Demande écrite acceptée", "Bureau d’essai");
        assertThat(nav.ouvrir("/demandes").texte()).contains("Acceptée");
        assertThat(nav.ouvrir("/demandes/" + demande.id()).texte()).contains("Votre adresse est changée.");
    }

    @Test
    @Regle("R52")
    void le_changement_d_academie_se_demande_jusqu_a_sa_date_et_dit_ou() {
        var sansLieu = formulaire().cocher("Changer d’académie").remplir("texte", "Je déménage à Lyon.").envoyer("Envoyer ma demande");
        assertThat(sansLieu.statut()).isEqualTo(422);
        assertThat(sansLieu.texte()).contains("Choisissez l’académie où vous allez habiter");
        assertThat(sansLieu.valeur("texte")).isEqualTo("Je déménage à Lyon.");

        assertThat(sansLieu.remplir("academie", "10").envoyer("Envoyer ma demande").texte()).contains("Académie demandée : Lyon");
    }

    @Test
    void la_demande_d_un_autre_n_existe_pas_et_un_texte_vide_est_refuse() {
        assertThat(formulaire().cocher("Signaler une erreur").envoyer("Envoyer ma demande").texte()).contains("Écrivez votre demande");
        formulaire().cocher("Signaler une erreur").remplir("texte", "Mon second prénom manque.").envoyer("Envoyer ma demande");
        var demande = demandes.de(nadia.candidat()).getFirst();

        var autre = personnes.theo();
        var nav = new Navigateur(port).connecter(autre.adresse(), autre.motDePasse());
        assertThat(nav.ouvrir("/demandes/" + demande.id()).statut()).isEqualTo(404);
        assertThat(nav.ouvrir("/demandes/nouvelle?candidature=" + inscription).statut()).isEqualTo(404);
    }

    @Test
    void tout_ce_qui_manque_est_dit_d_un_coup_et_la_meme_demande_n_attend_qu_une_fois() {
        assertThat(formulaire().envoyer("Envoyer ma demande").texte()).contains("Choisissez ce que vous demandez", "Écrivez votre demande");

        formulaire().cocher("Signaler une erreur").remplir("texte", "Mon prénom est coupé.").envoyer("Envoyer ma demande");
        var seconde = formulaire().cocher("Signaler une erreur").remplir("texte", "Mon prénom est coupé.").envoyer("Envoyer ma demande");
        assertThat(seconde.texte()).contains("Votre demande est envoyée au service");
        assertThat(demandes.de(nadia.candidat())).hasSize(1);
        assertThat(seconde.ouvrir("/demandes/nouvelle").texte()).contains("Mes demandes", "Pour quelle inscription");
    }
}
