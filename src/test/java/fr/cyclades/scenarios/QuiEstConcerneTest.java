package fr.cyclades.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Regle;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may register, who must not and where he goes: read before the first tab, in every notice, then again where an answer says so. */
@CycladesTest
class QuiEstConcerneTest {

    private static final String TERMINALE = "2027/clermont-ferrand/bac-general-technologique";
    private static final String ANTICIPEES = "2027/clermont-ferrand/epreuves-anticipees";

    @Autowired Personnes personnes;
    @Autowired HorlogeDEssai horloge;
    @LocalServerPort int port;

    private Personne nadia;

    @BeforeEach
    void une_personne() {
        nadia = personnes.nadia();
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    private Navigateur connectee() {
        return new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2024/clermont-ferrand/epreuves-anticipees   | 2023-12-05T10:00:00Z | CNED en inscription non réglementée ; scolarisés dans aucun | le CNED les inscrit ; à son secrétariat ; aux épreuves de terminale
            2024/clermont-ferrand/bac-professionnel     | 2023-11-23T10:00:00Z | enseignement à distance ; domicilié dans l’académie ; recensement ; une de ces conditions | scolarisé dans un lycée ; autre académie, c’est là
            2023/la-reunion/bac-professionnel           | 2022-10-20T10:00:00Z | Les candidats individuels. | scolarisé ou apprenti, votre établissement vous inscrit
            2023/la-reunion/brevet-professionnel        | 2022-10-20T10:00:00Z | Les candidats individuels. | scolarisé ou apprenti, votre établissement vous inscrit
            2023/martinique/cap                         | 2022-10-20T10:00:00Z | Les candidats individuels. | scolarisé ou apprenti, votre établissement vous inscrit
            2023/martinique/mention-complementaire      | 2022-10-20T10:00:00Z | Les candidats individuels. | scolarisé ou apprenti, votre établissement vous inscrit
            2025/lille/bac-professionnel                | 2024-11-04T10:00:00Z | qui habitent dans l’académie de Lille | scolarisé ou apprenti ; autre académie, c’est là
            2025/lille/certificat-de-specialisation     | 2024-11-04T10:00:00Z | qui habitent dans l’académie de Lille | scolarisé ou apprenti ; autre académie, c’est là
            2025/poitiers/bac-professionnel             | 2024-11-04T10:00:00Z | formation d’enseignement à distance | scolarisé ou apprenti
            2025/poitiers/certificat-de-specialisation  | 2024-11-04T10:00:00Z | formation d’enseignement à distance | scolarisé ou apprenti
            2025/poitiers/brevet-professionnel          | 2024-11-04T10:00:00Z | formation d’enseignement à distance | scolarisé ou apprenti
            2027/clermont-ferrand/bac-general-technologique | 2023-11-23T10:00:00Z | épreuves de terminale ; autorisés par dérogation | le CNED les inscrit lui-même ; inscrivez-vous d’abord aux épreuves anticipées
            """)
    @Regle({"R4", "R5", "R6", "R7", "R54", "R58", "R148"})
    void avant_le_premier_onglet_on_lit_qui_s_inscrit_et_qui_va_ailleurs(String campagne, String instant, String concernes, String autres) {
        horloge.nousSommesLe(instant);
        for (var adresse : List.of("/ouverture-des-services/" + campagne, "/candidatures/nouvelle?campagne=" + campagne)) {
            var page = connectee().ouvrir(adresse);
            assertThat(page.statut()).isEqualTo(200);
            assertThat(page.texte()).contains(concernes.split(" ; ")).contains(autres.split(" ; "));
        }
    }

    @Test
    @Regle("R8")
    void une_derogation_mene_des_anticipees_a_la_terminale_et_de_la_aux_epreuves_ajoutees() {
        var page = connectee().ouvrir("/candidatures/nouvelle?campagne=" + ANTICIPEES);
        assertThat(page.texte()).contains("Les candidats autorisés par dérogation");
        page.suivre("Voir le service : Baccalauréats général et technologique, session 2027");
        assertThat(page.chemin()).isEqualTo("/ouverture-des-services/" + TERMINALE);
        assertThat(page.page().select("main a[href='/ouverture-des-services/" + ANTICIPEES + "']")).isNotEmpty();
        page.suivre("Démarrer mon inscription").envoyer("Démarrer mon inscription");
        var dossier = new Dossier(page, alma("DEROGATION")).noter().remplirJusquaEnregistrer();
        assertThat(dossier.ouvrir("/onglets/epreuves").texte()).contains("Épreuves anticipées, par dérogation", "Français, écrit", "Français, oral",
                "Mathématiques", "Sujet de la spécialité mathématiques", "Philosophie", "Grand oral");
        assertThat(dossier.ouvrir("/onglets/recapitulatif").texte()).contains("Dérogation du recteur", "À cette session, par dérogation");
        assertThat(dossier.enregistrer().chemin()).endsWith("/numero");
    }

    @Test
    @Regle("R8")
    void sans_derogation_la_terminale_mene_aux_epreuves_anticipees() {
        var dossier = new Dossier(connectee(), alma("NON")).demarrer(TERMINALE);
        assertThat(new Tab(dossier).refuse("qualification-presentee")).contains("inscrivez-vous au service « Épreuves anticipées du baccalauréat »");
    }

    @Test
    @Regle({"R6", "R7", "R8"})
    void l_onglet_des_epreuves_anticipees_refuse_qui_n_est_pas_concerne_et_dit_ou_aller() {
        for (var situation : Map.of("CNED_REGLEMENTE", "Le CNED inscrit lui-même ses élèves en scolarité réglementée",
                "SCOLARISE", "Votre établissement vous inscrit", "DEROGATION",
                "aux épreuves de terminale : choisissez l’examen « Baccalauréats général et technologique »").entrySet()) {
            nadia = personnes.nadia();
            var reponses = alma("NON");
            reponses.put("situation", situation.getKey());
            assertThat(new Tab(new Dossier(connectee(), reponses).demarrer(ANTICIPEES)).refuse("informations-candidature")).contains(situation.getValue());
        }
    }

    @Test
    @Regle({"R56", "R148"})
    void qui_habite_hors_de_l_academie_est_averti_et_mene_dans_la_sienne_par_son_nom() {
        var reponses = alma("NON");
        reponses.put("commune.code_postal", "59000");
        reponses.put("commune.nom", "Lille");
        var texte = new Tab(new Dossier(connectee(), reponses).demarrer(TERMINALE)).refuse("identification");
        assertThat(texte).contains("« 59000 Lille » n’est pas dans l’académie de Clermont-Ferrand", "mais dans l’académie de Lille", "J’habite hors de l’académie",
                "Pour cette adresse : académie de Lille, qui n’ouvre pas cet examen sur ce site");
    }

    /** One tab, answered and sent. */
    private record Tab(Dossier dossier) {

        String refuse(String onglet) {
            dossier.ouvrir("/onglets/" + onglet);
            dossier.repondre();
            dossier.navigateur().envoyer("Suivant :");
            assertThat(dossier.navigateur().statut()).isEqualTo(422);
            return dossier.navigateur().texte();
        }
    }

    private static Map<String, Object> alma(String anticipees) {
        var reponses = new LinkedHashMap<String, Object>(Map.of("nationalite", "FR", "adresse", "12 rue des Essais", "commune.code_postal", "63300",
                "commune.nom", "Thiers", "categorie", "INDIVIDUEL", "situation", "NON_SCOLARISE", "etablissement", "INDIVIDUELS-63", "handicap", "NON"));
        reponses.putAll(Map.of("diffusion_internet", "OUI", "diffusion_presse", "NON", "anticipees", anticipees, "forme_de_passage", "TERMINALE",
                "voie", "GENERALE", "specialite_1", "HGGSP", "specialite_2", "SES", "specialite_premiere", "MATHS", "lva", "anglais"));
        reponses.putAll(Map.of("lvb", "espagnol", "option_maths", "AUCUNE", "eps_situation", "APTE", "eps_couple", "DEMI-FOND-TT", "modalites_acceptees", "oui"));
        return reponses;
    }
}
