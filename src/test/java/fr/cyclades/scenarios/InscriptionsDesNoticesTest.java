package fr.cyclades.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.Regle;
import fr.cyclades.personas.Personnes;
import fr.cyclades.reglement.Definitions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** S2, S3 and S4 walked as candidates: from the first choice of the selection to the numéro, saved in the last second before the closing. */
@CycladesTest
class InscriptionsDesNoticesTest {

    @Autowired Personnes personnes;
    @Autowired HorlogeDEssai horloge;
    @Autowired Definitions definitions;

    @LocalServerPort
    int port;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // S2 : La Réunion ferme à 13 h UTC, la Martinique à 21 h UTC
        "2023/la-reunion/bac-professionnel, AGORA, 97400, Saint-Denis, IND-974, 2022-11-10T13:00:00Z, heure de La Réunion",
        "2023/la-reunion/cap, AEPE, 97400, Saint-Denis, IND-974, 2022-11-10T13:00:00Z, heure de La Réunion",
        "2023/martinique/brevet-professionnel, SOMMELIER, 97200, Fort-de-France, IND-972, 2022-11-10T21:00:00Z, heure de Martinique",
        "2023/martinique/mention-complementaire, 01022111, 97200, Fort-de-France, IND-972, 2022-11-10T21:00:00Z, heure de Martinique",
        "2025/lille/bac-professionnel, MELEC, 59000, Lille, IND-59, 2024-11-22T16:00:00Z, ''",
        "2025/lille/certificat-de-specialisation, 46125401, 62300, Lens, IND-62, 2024-11-22T16:00:00Z, ''",
        "2025/poitiers/bac-professionnel, CUISINE, 79000, Niort, IND-79, 2024-11-13T18:00:00Z, ''",
        "2025/poitiers/brevet-professionnel, SOMMELIER, 17100, Saintes, IND-17, 2024-11-13T18:00:00Z, ''",
        "2025/poitiers/certificat-de-specialisation, 46133403, 86000, Poitiers, IND-86, 2024-11-13T18:00:00Z, ''",
    })
    @Regle({"R121", "R124", "R149", "R164", "R169", "R170"})
    void du_choix_de_l_examen_au_numero(String campagne, String specialite, String codePostal, String commune, String etablissement,
            String fermeture, String heure) {
        var instant = Instant.parse(fermeture);
        horloge.nousSommesLe(instant.minusSeconds(3_600).toString());
        var nadia = personnes.nadia();
        var navigateur = choisir(new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse()), campagne);
        assertThat(navigateur.texte()).contains(heure);
        navigateur.envoyer("Démarrer mon inscription");
        var dossier = new Dossier(navigateur, reponses(specialite, codePostal, commune, etablissement)).noter().remplirJusquaEnregistrer();
        horloge.nousSommesLe(instant.minusMillis(1).toString());
        assertThat(dossier.enregistrer().chemin()).as("%s", dossier.navigateur().texte()).isEqualTo(dossier.adresse() + "/numero");
        assertThat(dossier.navigateur().texte()).contains("C’est enregistré").containsPattern("A(28|31|09|13)-2[35]-\\d{6}-[A-Z]");
        if (campagne.contains("/lille/")) {
            assertThat(dossier.navigateur().texte()).contains("envoyez l’original par la poste").doesNotContain("prenez-le en photo");
        }
        if (campagne.contains("/poitiers/")) {
            var documents = new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse());
            Patience.jusqua(() -> documents.ouvrir("/documents").texte().contains("Récapitulatif d’inscription") && documents.texte().contains("Liste des pièces justificatives"));
        }
        horloge.nousSommesLe(instant.toString());
        assertThat(dossier.ouvrir("").texte()).doesNotContain("Modifier mon inscription");
    }

    @Test
    @Regle("R167")
    void qui_s_est_presente_a_une_session_precedente_peut_reprendre_ses_reponses() {
        horloge.nousSommesLe("2024-11-04T10:00:00+01:00");
        var nadia = personnes.nadia();
        var jadis = new Dossier(new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse()),
                reponses("CUISINE", "79000", "Niort", "IND-79")).demarrer("2025/poitiers/bac-professionnel").remplirJusquaEnregistrer();
        assertThat(jadis.enregistrer().chemin()).endsWith("/numero");
        horloge.remettre();
        var navigateur = new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse())
                .ouvrir("/candidatures/nouvelle?campagne=2027/poitiers/bac-professionnel");
        assertThat(navigateur.texte()).contains("session 2025 : vos réponses d’alors peuvent être reprises");
        navigateur.envoyer("Reprendre mes réponses");
        assertThat(navigateur.valeur("adresse")).isEqualTo("12 rue des Essais");
        var qualification = navigateur.ouvrir(navigateur.chemin().replaceFirst("/onglets/.*", "/onglets/qualification-presentee"));
        assertThat(qualification.valeur("specialite")).isEqualTo("CUISINE");
    }

    /** Down the tree, by the labels of the campagne; a choice that is alone may have been made already. */
    private Navigateur choisir(Navigateur navigateur, String campagne) {
        navigateur.ouvrir("/candidatures/nouvelle");
        for (var libelle : definitions.parCampagne(campagne).orElseThrow().notice().chemin()) {
            var liens = navigateur.page().select("main a[href]").eachText();
            if (liens.stream().anyMatch(l -> l.startsWith(libelle))) {
                navigateur.suivre(libelle);
            }
        }
        var session = "session " + definitions.parCampagne(campagne).orElseThrow().notice().sessionRattachement();
        return navigateur.page().select("main form button").isEmpty() ? navigateur.suivre(session) : navigateur;
    }

    private static Map<String, Object> reponses(String specialite, String codePostal, String commune, String etablissement) {
        var reponses = new LinkedHashMap<String, Object>(Map.of("nationalite", "FR", "adresse", "12 rue des Essais",
                "commune.code_postal", codePostal, "commune.nom", commune, "csp", "5", "recensement", "oui"));
        reponses.putAll(Map.of("categorie", "INDIVIDUEL", "condition", "TROIS_ANS", "etablissement", etablissement, "handicap", "OUI",
                "handicap_connu", "NOUVEAU", "diffusion_internet", "OUI", "diffusion_presse", "NON"));
        reponses.putAll(Map.of("specialite", specialite, "deja_presente", "NON", "forme_de_passage", "GLOBALE", "a_des_acquis", "NON",
                "lva", "anglais", "lvb", "espagnol", "lvf", "AUCUNE", "eps_situation", "INAPTE"));
        return reponses;
    }
}
