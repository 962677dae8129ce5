package fr.cyclades.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.Regle;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What surrounds the tabs of the bac pro: the data of the account, the period that is shown, what stays after the closing. */
@CycladesTest
class AvantEtApresTest {

    private static final String BAC_PRO = "2024/clermont-ferrand/bac-professionnel";

    @Autowired Personnes personnes;
    @Autowired HorlogeDEssai horloge;

    @LocalServerPort
    int port;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle("R146")
    void les_donnees_du_compte_sont_reprises_et_ne_se_changent_pas_dans_l_inscription() {
        var nadia = personnes.nadia();
        var dossier = new Dossier(connecter(nadia), Reponses.DE_NADIA).demarrer(BAC_PRO);
        var page = dossier.navigateur().page();
        assertThat(dossier.navigateur().texte()).contains("Madame BENALI Nadia Samira", "12 juin 1999", nadia.adresse(), "Modifier mon compte");
        assertThat(page.select("main input, main select").eachAttr("name")).doesNotContain("nom", "prenoms", "naissance", "mail", "adresse_mail");

        dossier.navigateur().executer(dossier.navigateur().envoi(dossier.adresse() + "/onglets/identification", Map.of(
                "_csrf", List.of(dossier.navigateur().valeur("_csrf")), "revision", List.of(dossier.navigateur().valeur("revision")),
                "identite", List.of("Autre"), "nom", List.of("Autre"), "mail", List.of("autre@exemple.fr"), "vers", List.of("identification"))));
        assertThat(dossier.navigateur().texte()).contains("BENALI", nadia.adresse()).doesNotContain("Autre,", "autre@exemple.fr");
    }

    @Test
    @Regle("R71")
    void rien_n_est_coche_d_avance_a_la_diffusion_des_resultats_et_il_faut_choisir() {
        var dossier = new Dossier(connecter(personnes.nadia()), Reponses.DE_NADIA).demarrer(BAC_PRO);
        dossier.ouvrir("/onglets/informations-candidature");
        assertThat(dossier.navigateur().page().select("main input[checked]")).isEmpty();
        dossier.navigateur().envoyer("Suivant :");
        assertThat(dossier.navigateur().statut()).isEqualTo(422);
        assertThat(dossier.navigateur().page().select(".fr-alert--error a").eachAttr("href")).contains("#diffusion_internet", "#diffusion_presse");
    }

    @Test
    @Regle({"R31", "R32"})
    void le_handicap_se_dit_par_oui_et_la_page_donne_la_base_legale_la_procedure_et_sa_limite() {
        horloge.nousSommesLe("2023-12-05T10:00:00+01:00");
        var dossier = new Dossier(connecter(personnes.karim()), Reponses.DE_THEO).demarrer("2024/clermont-ferrand/epreuves-anticipees");
        dossier.ouvrir("/onglets/informations-candidature");
        dossier.navigateur().cocher("handicap=OUI").envoyer("Suivant :");
        assertThat(dossier.navigateur().texte()).contains("D351-27", "22 décembre 2023").containsIgnoringCase("aménagement");
    }

    @Test
    @Regle("R147")
    void on_s_inscrit_dans_la_periode_qu_affiche_l_ouverture_des_services_et_pas_autrement() {
        horloge.nousSommesLe("2023-10-19T08:59:59+02:00");
        var nadia = connecter(personnes.nadia());
        assertThat(fiche()).contains("Jeudi 19 octobre 2023 à 9 h 00", "Vendredi 1er décembre 2023 à 17 h 00");
        assertThat(commencer(nadia)).isEqualTo(422);
        horloge.nousSommesLe("2023-10-19T09:00:00+02:00");
        assertThat(commencer(nadia)).isEqualTo(200);
        horloge.nousSommesLe("2023-12-01T16:59:59+01:00");
        assertThat(commencer(connecter(personnes.ines()))).isEqualTo(200);
        horloge.nousSommesLe("2023-12-01T17:00:00+01:00");
        assertThat(fiche()).contains("Vendredi 1er décembre 2023 à 17 h 00");
        assertThat(commencer(connecter(personnes.karim()))).isEqualTo(422);
    }

    @Test
    @Regle({"R19", "R150"})
    void apres_la_fermeture_le_recapitulatif_se_lit_et_se_telecharge_encore() {
        var nadia = personnes.nadia();
        var dossier = new Dossier(connecter(nadia), Reponses.DE_NADIA).demarrer(BAC_PRO).remplirJusquaEnregistrer();
        dossier.enregistrer();
        Patience.jusqua(() -> dossier.ouvrir("").page().select("main a[href^=/documents/]").text().contains("Récapitulatif"));
        horloge.nousSommesLe("2024-03-15T10:00:00+01:00");
        var plusTard = connecter(nadia).ouvrir(dossier.adresse() + "/recapitulatif");
        assertThat(plusTard.texte()).contains("A06-24-", "Métiers de l’électricité", "Tennis de table");
        plusTard.suivre("Récapitulatif d’inscription");
        assertThat(plusTard.entete("Content-Type")).startsWith("application/pdf");
        assertThat(plusTard.octets()).startsWith('%', 'P', 'D', 'F');
    }

    private String fiche() {
        return new Navigateur(port).ouvrir("/ouverture-des-services/" + BAC_PRO).texte();
    }

    private int commencer(Navigateur qui) {
        var jeton = qui.ouvrir("/compte").page().select("[name=_csrf]").attr("value");
        return qui.executer(qui.envoi("/candidatures", Map.of("_csrf", List.of(jeton), "campagne", List.of(BAC_PRO)))).statut();
    }

    private Navigateur connecter(Personne qui) {
        return new Navigateur(port).connecter(qui.adresse(), qui.motDePasse());
    }
}
