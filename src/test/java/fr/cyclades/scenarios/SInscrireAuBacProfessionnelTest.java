package fr.cyclades.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notice S1 from end to end, with Nadia, who holds a BP électricien and renounces the dispense of E4 (decision 39). */
class SInscrireAuBacProfessionnelTest extends Parcours {

    private static final Map<String, Object> REPONSES = reponses();

    @ParameterizedTest(name = "{0} px, scripts : {1}")
    @CsvSource({"1280,true", "360,false"})
    @Regle({"R62", "R67", "R68", "R69", "R72", "R73", "R76", "R91", "R93", "R95", "R125", "R151", "R157"})
    void nadia_s_inscrit_modifie_et_garde_ses_documents(int largeur, boolean script) {
        try (var ecran = ecran("bac-pro", largeur, script)) {
            var adresse = creerUnCompte(ecran, "MADAME", "Benali", "Nadia Samira", "12/06/1999");
            seConnecter(ecran, adresse);
            ecran.ouvrir("/candidatures/nouvelle?campagne=2024/clermont-ferrand/bac-professionnel").appuyer("Démarrer mon inscription");

            ecran.remplirOnglet("Identification", REPONSES);
            ecran.remplirOnglet("Informations candidature", REPONSES);
            ecran.remplirOnglet("Qualification présentée", REPONSES);
            ecran.repondre(REPONSES).appuyer("Suivant").repondre(REPONSES).appuyer("Suivant").regarder("acquis");
            ecran.remplirOnglet("Acquis", REPONSES);
            ecran.regarder("epreuves").remplirOnglet("Épreuves", REPONSES);
            ecran.regarder("recapitulatif").appuyer("Enregistrer");

            ecran.regarder("numero");
            assertThat(ecran.texte()).contains("A06-24-");
            assertThat(courrier.dernier(adresse, "Inscription").texte()).contains("A06-24-");
            horloge.avancerDe(Duration.ofSeconds(30));
            assertThat(courrier.dernier(adresse, "Vo").objet()).contains("disponible");
            ecran.ouvrirJusquaLire("/documents", "Récapitulatif").regarder("documents");
            assertThat(ecran.texte()).contains("Récapitulatif", "Version\u00a01");

            ecran.ouvrir("/candidatures").appuyer("Modifier");
            ecran.ouvrir(ecran.page().url().replaceFirst("/onglets/.*", "/onglets/epreuves"))
                    .repondre(Map.of("lvf", "portugais")).appuyer("Suivant").appuyer("Enregistrer");
            ecran.regarder("version-2");
            courrier.dernier(adresse, "Modification d’inscription");
            ecran.ouvrir("/candidatures").suivre("Voir mon inscription").regarder("mon-inscription");
            ecran.ouvrir("/justificatifs").regarder("justificatifs");
            ecran.ouvrir("/messages").regarder("messages");
        }
    }

    private static Map<String, Object> reponses() {
        var reponses = new LinkedHashMap<String, Object>();
        reponses.putAll(Map.of("nationalite", "FR", "adresse", "14 rue des Forgerons", "commune.code_postal", "63300",
                "commune.nom", "Thiers", "csp", "5"));
        reponses.putAll(Map.of("categorie", "ACTIVITE", "etablissement", "IND-63", "handicap", "NON", "diffusion_internet", "NON",
                "diffusion_presse", "NON"));
        reponses.put("recensement", "oui");
        reponses.putAll(Map.of("specialite", "MELEC", "deja_presente", "NON", "forme_de_passage", "GLOBALE"));
        reponses.put("a_des_acquis", "OUI");
        reponses.put("diplomes", List.of("BP_ELECTRICIEN"));
        for (var unite : List.of("U11", "U12", "U2", "U31", "U32", "U33")) {
            reponses.put("acquis." + unite + ".nature", "DISPENSE_DIPLOME");
            reponses.put("acquis." + unite + ".diplome", "BP_ELECTRICIEN");
        }
        reponses.put("acquis.U4.nature", "RENONCE");
        reponses.putAll(Map.of("lva", "anglais", "eps_situation", "APTE", "lvf", "AUCUNE"));
        reponses.put("eps_activites", List.of("TENNIS_DE_TABLE", "DEMI_FOND"));
        return reponses;
    }
}
