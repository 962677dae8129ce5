package fr.cyclades.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notice S1 from end to end, with Nadia, who holds a BP électricien and renounces the dispense of E4 (decision 39). */
class SInscrireAuBacProfessionnelTest extends Parcours {

    @ParameterizedTest(name = "{0} px, scripts : {1}")
    @CsvSource({"1280,true", "360,true", "1280,false", "360,false"})
    @Regle({"R59", "R62", "R67", "R68", "R69", "R72", "R73", "R76", "R91", "R93", "R95", "R125", "R151", "R157"})
    void nadia_s_inscrit_modifie_et_garde_ses_documents(int largeur, boolean script) {
        try (var ecran = ecran("bac-pro", largeur, script)) {
            var adresse = creerUnCompte(ecran, "MADAME", "Benali", "Nadia Samira", "12/06/1999");
            seConnecter(ecran, adresse);
            ecran.ouvrir("/candidatures/nouvelle?campagne=2024/clermont-ferrand/bac-professionnel").appuyer("Démarrer mon inscription");

            assertThat(ecran.page().locator(".cy-onglets--large li").allTextContents()).hasSize(6);
            assertThat(ecran.texte()).contains("Bureau des baccalauréats professionnels");
            ecran.regarder("identification").remplirOnglet("Identification", Reponses.DE_NADIA);
            ecran.regarder("informations").remplirOnglet("Informations candidature", Reponses.DE_NADIA);
            ecran.regarder("qualification").remplirOnglet("Qualification présentée", Reponses.DE_NADIA);
            ecran.repondre(Reponses.DE_NADIA).appuyer("Suivant").repondre(Reponses.DE_NADIA).appuyer("Suivant").regarder("acquis");
            ecran.remplirOnglet("Acquis", Reponses.DE_NADIA);
            ecran.regarder("epreuves").remplirOnglet("Épreuves", Reponses.DE_NADIA);
            ecran.regarder("recapitulatif");
            assertThat(ecran.texte()).contains("Globale", "Métiers de l’électricité", "En activité professionnelle", "Employés")
                    .containsPattern("E51.*\\s+.*\\s+(?i)Inscrite");
            ecran.appuyer("Enregistrer");

            ecran.regarder("numero");
            assertThat(ecran.texte()).contains("A06-24-");
            assertThat(courrier.dernier(adresse, "Inscription").texte()).contains("A06-24-");
            ecran.ouvrirJusquaLire("/documents", "Récapitulatif").regarder("documents");
            horloge.avancerDe(Duration.ofSeconds(30));
            assertThat(courrier.dernier(adresse, "Vo").objet()).contains("disponible");
            assertThat(ecran.texte()).contains("Récapitulatif", "Version\u00a01");

            ecran.ouvrir("/candidatures").appuyer("Modifier");
            ecran.ouvrir(ecran.page().url().replaceFirst("/onglets/.*", "/onglets/epreuves"))
                    .repondre(Map.of("lvf", "portugais")).appuyer("Suivant").appuyer("Enregistrer");
            ecran.regarder("version-2");
            courrier.dernier(adresse, "Modification d’inscription");
            ecran.ouvrirJusquaLire("/documents", "Version\u00a02");
            ecran.ouvrir("/candidatures").suivre("Voir mon inscription").regarder("mon-inscription");
            assertThat(ecran.texte()).contains("Visualiser/imprimer", "version 2", "Portugais");
            ecran.ouvrir("/justificatifs").regarder("justificatifs");
            ecran.ouvrir("/messages").regarder("messages");
            ecran.ouvrir("/candidatures").suivre("Me désinscrire").regarder("desinscription").appuyer("Me désinscrire définitivement");
            ecran.ouvrir("/candidatures").regarder("desinscrite");
            assertThat(ecran.texte()).contains("Vous vous êtes désinscrite");
        }
    }
}
