package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.Regle;
import fr.cyclades.agent.Role;
import fr.cyclades.candidature.EtatDesPieces.Etat;
import fr.cyclades.document.Document;
import fr.cyclades.document.Documents;
import fr.cyclades.justificatif.DossierDEssai.Dossier;
import fr.cyclades.personas.Collegues;
import fr.cyclades.reglement.Reponses;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A click apart, dated, for each version, is the signature (decision 23, VALIDATION_EN_LIGNE); and the relance where the campagne has one. */
@CycladesTest
class ValiderEnLigneTest {

    private static final String CAMPAGNE = "2027/clermont-ferrand/bac-general-technologique";

    @Autowired Collegues collegues;
    @Autowired DossierDEssai dossiers;
    @Autowired Liasses liasses;
    @Autowired Signatures signatures;
    @Autowired Documents documents;
    @Autowired BoiteAuxLettres boite;
    @Autowired HorlogeDEssai horloge;
    @LocalServerPort int port;

    private Dossier alma;
    private Navigateur elle;

    @BeforeEach
    void une_inscription() {
        alma = dossiers.inscrit(CAMPAGNE, reponses());
        elle = connecter();
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void les_pieces_puis_le_clic_qui_signe_puis_plus_rien_a_faire() {
        dossiers.de(alma.candidature()).forEach(p -> dossiers.deposer(alma, p.quoi().code()));
        elle.ouvrir("/justificatifs").suivre("J’ai fourni toutes mes pièces").envoyer("J’ai fourni toutes mes pièces");
        assertThat(etat()).isEqualTo(Etat.A_VALIDER);
        elle.ouvrir("/justificatifs").suivre("Valider mon inscription");
        assertThat(elle.texte()).contains("Votre clic vaut signature de la version 1", "J’ai relu la version 1 de mon inscription");
        var clic = elle.envoi("Valider mon inscription");
        elle.executer(clic);
        assertThat(etat()).isEqualTo(Etat.TRANSMIS);
        assertThat(elle.texte()).contains("Vous avez validé la version 1 de votre inscription le jeudi 23 novembre 2023 à 14 h 00");
        elle.executer(clic);
        assertThat(signatures.de(alma.candidature())).as("twice is once").hasSize(1);
    }

    @Test
    void une_correction_du_service_ne_redemande_pas_la_signature() {
        elle.ouvrir("/justificatifs").suivre("Valider mon inscription").envoyer("Valider mon inscription");
        var agent = collegues.avec(Role.CANDIDATURES, Role.PIECES).seConnecter(new Navigateur(port)).ouvrir("/gestion/dossiers/" + alma.candidature() + "/correction");
        agent.cocher("origine=ERREUR").remplir("adresse", "9 rue Neuve").remplir("motif", "Adresse mal lue").envoyer("Enregistrer la correction");
        assertThat(liasses.courante(alma.candidature()).orElseThrow().validation()).isPresent();
        assertThat(elle.ouvrir("/justificatifs").texte()).contains("Version corrigée par le service : la validation de la version 1 reste acquise.");
    }

    @Test
    void la_derniere_seconde_du_depot_signe_et_la_premiere_d_apres_est_refusee() {
        var fin = liasses.courante(alma.candidature()).orElseThrow().situation().campagne().echeancier().depot("").fin().limite();
        var autre = dossiers.inscrit(CAMPAGNE, reponses());
        horloge.avancerJusqua(fin.minusMillis(1));
        var lui = new Navigateur(port).connecter(autre.personne().adresse(), autre.personne().motDePasse())
                .ouvrir("/candidatures/" + autre.candidature() + "/justificatifs/validation").envoyer("Valider mon inscription");
        assertThat(lui.statut()).isEqualTo(200);
        assertThat(signatures.de(autre.candidature())).hasSize(1);
        var tardive = connecter().ouvrir("/candidatures/" + alma.candidature() + "/justificatifs/validation").envoi("Valider mon inscription");
        horloge.avancerJusqua(fin);
        elle.executer(tardive);
        assertThat(elle.statut()).isEqualTo(409);
        assertThat(elle.texte()).contains("Il est trop tard : vous deviez cliquer");
        assertThat(signatures.de(alma.candidature())).isEmpty();
    }

    @Test
    @Regle("R92")
    void apres_la_fin_du_depot_le_bureau_relance_par_un_document_et_un_mail_ou_la_campagne_le_prevoit() {
        horloge.avancerDe(Duration.ofDays(25));
        var agent = collegues.avec(Role.DECISIONS).seConnecter(new Navigateur(port)).ouvrir("/gestion/fin-de-depot?campagne=" + CAMPAGNE);
        assertThat(agent.page().html()).contains(alma.candidature().toString());
        agent.cocher("dossier=" + alma.candidature()).envoyer("Relancer les dossiers cochés");
        Patience.jusqua(() -> agent.ouvrir(agent.chemin()).texte().contains("C’est terminé"));
        assertThat(agent.texte()).contains("Relance", "1 sur 1 faite. C’est terminé.");
        assertThat(BoiteAuxLettres.texte(boite.dernier(alma.personne().adresse(), "Relance : votre dossier est incomplet")))
                .contains("Document justifiant l’identité", "Le bureau peut relancer les dossiers incomplets.");
        assertThat(relances()).singleElement().asString().startsWith("Relance du ").endsWith(" : dossier incomplet");

        horloge.avancerDe(Duration.ofDays(2));
        var plusTard = collegues.avec(Role.DECISIONS).seConnecter(new Navigateur(port)).ouvrir("/gestion/fin-de-depot?campagne=" + CAMPAGNE);
        plusTard.cocher("dossier=" + alma.candidature()).envoyer("Relancer les dossiers cochés");
        Patience.jusqua(() -> plusTard.ouvrir(plusTard.chemin()).texte().contains("C’est terminé"));
        assertThat(relances()).as("each relance is kept, with its date").hasSize(2).doesNotHaveDuplicates();
        Patience.jusqua(() -> boite.recus(alma.personne().adresse()).stream().filter(c -> c.objet().startsWith("Relance : votre dossier")).count() == 2);
    }

    private List<String> relances() {
        return documents.de(alma.candidature()).stream().filter(d -> d.type().startsWith("relance_apres_depot")).map(Document::libelle).toList();
    }

    private Navigateur connecter() {
        return new Navigateur(port).connecter(alma.personne().adresse(), alma.personne().motDePasse());
    }

    private Etat etat() {
        return liasses.courante(alma.candidature()).orElseThrow().situation().dossier().etat();
    }

    /** Those of Alma, in the examples of the règlement. */
    private static Reponses reponses() {
        return Reponses.of(Map.ofEntries(Map.entry("nationalite", "FR"), Map.entry("adresse", "3 rue de la Dore"),
                Map.entry("commune", Map.of("code_postal", "63300", "nom", "Thiers", "insee", "63430")), Map.entry("categorie", "INDIVIDUEL"),
                Map.entry("situation", "NON_SCOLARISE"), Map.entry("etablissement", "INDIVIDUELS-63"), Map.entry("handicap", "NON"),
                Map.entry("diffusion_internet", "NON"), Map.entry("diffusion_presse", "NON"), Map.entry("anticipees", "DEROGATION"),
                Map.entry("forme_de_passage", "TERMINALE"), Map.entry("voie", "GENERALE"), Map.entry("specialite_1", "HGGSP"), Map.entry("specialite_2", "SES"),
                Map.entry("specialite_premiere", "MATHS"), Map.entry("lva", "anglais"), Map.entry("lvb", "espagnol"), Map.entry("option_maths", "AUCUNE"),
                Map.entry("eps_situation", "APTE"), Map.entry("eps_couple", "DEMI-FOND-TT")));
    }
}
