package fr.cyclades.candidature;

import static fr.cyclades.candidature.CandidatureDEssai.CLERMONT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Regle;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.CandidatureDEssai.Personnes;
import fr.cyclades.candidature.Decision.Canal;
import fr.cyclades.candidature.Decision.Effet;
import fr.cyclades.candidature.Decision.Nature;
import fr.cyclades.compte.Candidats;
import fr.cyclades.courriel.CourrielRecu;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What the service does to a candidature: correct, validate, end, put back. */
@CandidatureTest
@RecordApplicationEvents
class ActesDuServiceTest {

    private static final Identite.DeLAgent GARNIER = new Identite.DeLAgent(new UUID(9, 1));

    @Autowired Inscriptions inscriptions;
    @Autowired Brouillons brouillons;
    @Autowired Candidatures candidatures;
    @Autowired Corrections corrections;
    @Autowired Decisions decisions;
    @Autowired Validations validations;
    @Autowired Campagnes campagnes;
    @Autowired Candidats candidats;
    @Autowired Personnes personnes;
    @Autowired HorlogeDEssai horloge;
    @Autowired BoiteAuxLettres boite;
    @Autowired ApplicationEvents evenements;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle("R128")
    void une_correction_apres_la_cloture_fait_une_version_du_service_et_un_mail() {
        var nadia = inscrite();
        horloge.nousSommesLe("2023-12-05T10:00:00+01:00");
        var faite = (Correction.Faite) corriger(nadia, 1, "lva", "espagnol");
        assertThat(faite.version()).satisfies(v -> {
            assertThat(v.numero()).isEqualTo(2);
            assertThat(v.estDuService()).isTrue();
            assertThat(v.motif()).isEqualTo("Écrit en rouge sur le récapitulatif signé.");
        });
        assertThat(candidatures.version(nadia.id(), 2)).contains(faite.version());
        assertThat(candidatures.version(nadia.id(), 1).orElseThrow().estDuService()).isFalse();
        assertThat(texte(boite.dernier(adresse(nadia), "Modification d’inscription par le bureau")))
                .contains("Langue vivante A : anglais → espagnol", "Motif : Écrit en rouge sur le récapitulatif signé.");
        assertThat(corriger(nadia, 2, "lva", "espagnol")).isInstanceOf(Correction.SansChangement.class);
        assertThat(corriger(nadia, 1, "lva", "anglais")).isEqualTo(new Correction.Conflit(2));
    }

    @Test
    void une_correction_est_jugee_comme_le_reste_et_dit_pourquoi() {
        var nadia = inscrite();
        assertThat(((Correction.Refusee) corriger(nadia, 1, "lva", null)).refus()).extracting(Refus::champ).containsExactly("lva");
        var reponses = candidatures.version(nadia.id(), 1).orElseThrow().reponses().avec("lva", "espagnol");
        assertThat(corrections.corriger(new Corrections.Demande(nadia.id(), 1, reponses, " ", GARNIER, horloge.maintenant())))
                .isInstanceOf(Correction.Refusee.class);
        assertThat(candidatures.versions(nadia.id())).hasSize(1);
    }

    @Test
    void la_modification_commencee_continue_sur_la_version_corrigee() {
        var nadia = inscrite();
        var commencee = brouillons.modifier(nadia, horloge.maintenant()).orElseThrow();
        var garde = (Garde.Gardee) brouillons.garder(
                commencee, commencee.reponses().avec("adresse", "3 place de la Halle"), commencee.revision(), horloge.maintenant());
        corriger(nadia, 1, "lva", "espagnol");
        var apres = brouillons.lire(nadia.id(), nadia.fiche().candidat()).orElseThrow();
        assertThat(apres.versionDeBase()).isEqualTo(2);
        assertThat(apres.reponses().texte("lva")).contains("espagnol");
        assertThat(apres.reponses().texte("adresse")).contains("3 place de la Halle");
        assertThat(enregistrer(garde.brouillon())).as("the page of before").isInstanceOf(Enregistrement.Conflit.class);
        assertThat(((Enregistrement.Enregistree) enregistrer(apres)).version().numero()).isEqualTo(3);
    }

    @Test
    @Regle({"R50", "R96"})
    void une_annulation_garde_motif_canal_et_preuve_et_se_reprend() {
        var nadia = inscrite();
        brouillons.modifier(nadia, horloge.maintenant());
        var decision = new Decision(Nature.ANNULATION, "Dossier incomplet à la date limite.", Canal.LETTRE_RECOMMANDEE, "");
        var annulee = (Candidature.Annulee) ((Effet.Fait) decisions.prononcer(nadia, decision, GARNIER, horloge.maintenant())).candidature();
        assertThat(annulee.motif()).isEqualTo("Dossier incomplet à la date limite.");
        assertThat(decisions.prononcer(nadia, decision, GARNIER, horloge.maintenant())).isEqualTo(new Effet.SansObjet(annulee));
        assertThat(brouillons.de(nadia.fiche().candidat())).isEmpty();
        assertThat(corriger(nadia, 1, "lva", "espagnol")).isEqualTo(new Correction.SansObjet(annulee));
        assertThat(texte(boite.dernier(adresse(nadia), "Inscription annulée")))
                .contains("Motif : Dossier incomplet à la date limite.", "tribunal administratif");

        assertThat(decisions.prouver(nadia.id(), Canal.LETTRE_RECOMMANDEE, "2C 000 000 0001 1", GARNIER, horloge.maintenant())).isTrue();
        assertThat(decisions.retablir(annulee, "Pièces retrouvées.", GARNIER, horloge.maintenant())).isEqualTo(new Effet.Fait(nadia));
        assertThat(texte(boite.dernier(adresse(nadia), "Inscription rétablie"))).contains("même numéro");
        assertThat(candidatures.passages(nadia.id())).extracting(Candidatures.Passage::etat).containsExactly("enregistree", "annulee", "enregistree");
        assertThat(candidatures.passages(nadia.id()).get(1).preuve()).isEqualTo("2C 000 000 0001 1");
        assertThat(decisions.prononcer(nadia, decision, GARNIER, horloge.maintenant())).isInstanceOf(Effet.Fait.class);
        assertThat(evenements.stream(CandidatureAnnulee.class)).hasSize(2);
    }

    @Test
    void on_ne_retablit_pas_celle_qu_une_autre_a_remplacee() {
        var nadia = inscrite();
        var decision = new Decision(Nature.MISE_A_L_ECART, "Saisie deux fois.", Canal.MAIL, "");
        var ecartee = (Candidature.Ecartee) ((Effet.Fait) decisions.prononcer(nadia, decision, GARNIER, horloge.maintenant())).candidature();
        inscrire(nadia.fiche().candidat());
        assertThat(decisions.retablir(ecartee, "Erreur.", GARNIER, horloge.maintenant())).isInstanceOf(Effet.Refuse.class);
    }

    @Test
    @Regle("R103")
    void la_validation_pose_sa_date_une_fois_sur_cette_version() {
        var nadia = inscrite();
        assertThat(validations.valider(nadia.id(), GARNIER, horloge.maintenant())).isTrue();
        assertThat(validations.valider(nadia.id(), GARNIER, horloge.maintenant().plusSeconds(60))).isFalse();
        assertThat(validations.valideeLe(nadia.id())).contains(horloge.maintenant());
        boite.dernier(adresse(nadia), "Dossier validé");
        assertThat(evenements.stream(CandidatureValidee.class)).containsExactly(new CandidatureValidee(nadia.id(), 1));
        corriger(nadia, 1, "lva", "espagnol");
        assertThat(validations.valideeLe(nadia.id())).isEmpty();
        assertThat(validations.valider(nadia.id(), GARNIER, horloge.maintenant())).isTrue();
        assertThat(validations.invalider(nadia.id(), GARNIER, horloge.maintenant())).isTrue();
        assertThat(validations.valideeLe(nadia.id())).isEmpty();
    }

    private Correction corriger(Candidature.Enregistree qui, int versionLue, String champ, Object valeur) {
        var reponses = candidatures.version(qui.id(), qui.fiche().version()).orElseThrow().reponses().avec(champ, valeur);
        return corrections.corriger(new Corrections.Demande(qui.id(), versionLue, reponses, "Écrit en rouge sur le récapitulatif signé.",
                GARNIER, horloge.maintenant()));
    }

    private Candidature.Enregistree inscrite() {
        return inscrire(personnes.nouvelle());
    }

    private Candidature.Enregistree inscrire(UUID candidat) {
        var brouillon = brouillons.commencer(candidat, campagnes.parCode(CLERMONT).orElseThrow(), horloge.maintenant()).orElseThrow();
        var complet = (Garde.Gardee) brouillons.garder(brouillon,
                Reponses.of(Map.of("adresse", "14 rue des Forgerons", "lva", "anglais", "activites", List.of("danse", "tennis"))),
                brouillon.revision(), horloge.maintenant());
        return ((Enregistrement.Enregistree) enregistrer(complet.brouillon())).candidature();
    }

    private Enregistrement enregistrer(Brouillon brouillon) {
        return inscriptions.enregistrer(new Inscriptions.Demande(brouillon.id(), brouillon.candidat(), brouillon.revision(), "conditions",
                Map.of("accepte", List.of("oui")), horloge.maintenant()));
    }

    private String adresse(Candidature.Enregistree qui) {
        return candidats.parId(qui.fiche().candidat()).orElseThrow().adresse().texte();
    }

    private static String texte(CourrielRecu mail) {
        return BoiteAuxLettres.texte(mail);
    }
}
