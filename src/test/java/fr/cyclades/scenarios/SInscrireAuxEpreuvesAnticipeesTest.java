package fr.cyclades.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.cyclades.Regle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notice S0 from end to end: account, nine tabs, numbers, modification, désinscription. */
class SInscrireAuxEpreuvesAnticipeesTest extends Parcours {

    @ParameterizedTest(name = "{0} px, scripts : {1}")
    @CsvSource({"1280,true", "360,true", "1280,false", "360,false"})
    @Regle({"R12", "R20", "R21", "R22", "R23", "R24", "R25", "R26", "R45", "R46", "R47", "R91", "R124", "R137", "R149", "R152", "R160"})
    void theo_s_inscrit_modifie_et_se_desinscrit(int largeur, boolean script) {
        horloge.nousSommesLe("2023-12-05T10:00:00+01:00");
        try (var ecran = ecran("ea", largeur, script)) {
            var adresse = creerUnCompte(ecran, "MONSIEUR", "Marchand", "Théo Lucien", "14/05/2006");
            seConnecter(ecran, adresse);

            ecran.ouvrir("/candidatures/nouvelle?campagne=2024/clermont-ferrand/epreuves-anticipees").regarder("avant-les-onglets");
            ecran.appuyer("Démarrer mon inscription");
            remplir_les_onglets(ecran);
            ecran.regarder("conditions").repondre(Reponses.DE_THEO).appuyer("Enregistrer");

            ecran.regarder("numero");
            assertThat(ecran.texte()).contains("A06-25-", "Bureau des épreuves anticipées", "Vendredi 22 décembre 2023 à 17", "Document justifiant l’identité")
                    .containsPattern("\\d{9}[A-Z]");
            assertThat(courrier.dernier(adresse, "Inscription").texte()).contains("A06-25-");

            ecran.ouvrir("/candidatures").regarder("mes-candidatures");
            assertThat(ecran.texte()).contains("Inscription enregistrée, dossier incomplet");
            ecran.appuyer("Modifier").regarder("modification");
            assertThat(ecran.page().locator("[name=modalites_acceptees][type=checkbox]").isChecked()).as("the tabs are filled again").isTrue();
            ecran.ouvrir("/candidatures").suivre("Me désinscrire").regarder("desinscription").appuyer("Me désinscrire définitivement");
            ecran.ouvrir("/candidatures").regarder("desinscrit");
            assertThat(ecran.texte()).contains("Vous vous êtes désinscrit", "Faire une nouvelle inscription");
            assertThat(ecran.page().locator("main form button").filter(new Locator.FilterOptions().setHasText("Modifier")).count()).isZero();
        }
    }

    private void remplir_les_onglets(Ecran ecran) {
        assertThat(ecran.page().locator(".cy-onglets--large li").allTextContents()).hasSize(9);
        ecran.regarder("onglet-1").appuyer("Suivant");
        assertThat(ecran.estSur("Modalités d’inscription")).as("the acceptance is asked first").isTrue();
        ecran.remplirOnglet("Modalités d’inscription", Reponses.DE_THEO);
        assertThat(ecran.texte()).contains("Vivement recommandé");
        ecran.regarder("onglet-2").remplirOnglet("Identification", Reponses.DE_THEO);
        ecran.regarder("onglet-3").remplirOnglet("Informations candidature", Reponses.DE_THEO);
        ecran.regarder("onglet-4").remplirOnglet("Qualification présentée", Reponses.DE_THEO);
        ecran.regarder("onglet-5").remplirOnglet("Informations supplémentaires", Reponses.DE_THEO);
        ecran.regarder("onglet-6").remplirOnglet("Épreuves", Reponses.DE_THEO);
        ecran.regarder("recapitulatif").appuyer("Précédent");
        assertThat(ecran.estSur("Épreuves")).isTrue();
        ecran.appuyer("Suivant").appuyer("Suivant").appuyer("Enregistrer");
        assertThat(ecran.estSur("Conditions d’inscription")).as("the conditions are to be accepted").isTrue();
    }
}
