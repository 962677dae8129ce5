package fr.cyclades.candidature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.justificatif.DossierDEssai;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import fr.cyclades.referentiel.Pays;
import fr.cyclades.reglement.Reponses;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a tab tells the candidate to do is true of that tab, of that exam and of those answers. */
@CycladesTest
class ConsignesTest {

    private static final String TERMINALE = "2027/clermont-ferrand/bac-general-technologique";
    private static final String BAC_PRO = "2027/clermont-ferrand/bac-professionnel";

    @Autowired Personnes personnes;
    @Autowired Brouillons brouillons;
    @Autowired Campagnes campagnes;
    @Autowired Pays pays;
    @Autowired DossierDEssai dossiers;
    @Autowired HorlogeDEssai horloge;
    @LocalServerPort int port;

    private Personne nadia;

    @BeforeEach
    void une_personne() {
        nadia = personnes.nadia();
    }

    private Navigateur onglet(String campagne, String onglet, Map<String, Object> reponses) {
        var brouillon = brouillons.commencer(nadia.candidat(), campagnes.parCode(campagne).orElseThrow(), horloge.maintenant()).orElseThrow();
        brouillons.garder(brouillon, Reponses.of(reponses), brouillon.revision(), horloge.maintenant());
        return new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse()).ouvrir("/candidatures/" + brouillon.id() + "/onglets/" + onglet);
    }

    @Test
    void la_terminale_ne_parle_ni_d_un_onglet_ni_d_un_texte_des_epreuves_anticipees() {
        assertThat(onglet(TERMINALE, "recapitulatif", Map.of()).texte()).contains("quand tout est juste, enregistrez").doesNotContain("conditions d’inscription", "Bureau des épreuves anticipées");
        var notice = campagnes.parCode(TERMINALE).orElseThrow().notice();
        assertThat(notice.textes().get("inscrit_a")).startsWith("au baccalauréat");
        assertThat(notice.references()).isNotEmpty().noneMatch(r -> r.texte().contains("anticipées"));
    }

    @Test
    void rien_n_est_dit_obligatoire_la_ou_rien_ne_l_est() {
        assertThat(onglet(TERMINALE, "informations-supplementaires", Map.of()).texte()).contains("Rien n’y est obligatoire.").doesNotContain("Tout est obligatoire");
    }

    @Test
    void un_code_postal_de_cinq_chiffres_ne_se_dit_pas_trop_court() {
        var page = onglet(BAC_PRO, "identification", Map.of()).remplir("commune.code_postal", "99999").remplir("commune.nom", "Nulle").envoyer("Suivant : Informations candidature");
        assertThat(page.statut()).isEqualTo(422);
        assertThat(page.page().getElementById("erreurs").text()).contains("n’est pas un code postal français").doesNotContain("cinq chiffres");
    }

    @Test
    void les_pieces_des_acquis_ne_se_disent_pas_avant_que_tout_soit_choisi() {
        var page = onglet(BAC_PRO, "acquis", Map.of("specialite", "MELEC", "a_des_acquis", "OUI", "diplomes", List.of("BAC_GENERAL")));
        assertThat(page.page().select("#effet").text()).contains("Encore à choisir", "se liront ici").doesNotContain("aucune autre pièce");
    }

    @Test
    void les_pieces_a_deposer_se_comptent_comme_celles_qui_manquent() {
        var dossier = dossiers.inscrit("2027/lille/bac-professionnel", Map.of("etablissement", "IND-59", "commune", Map.of("code_postal", "59000",
                "nom", "Lille", "insee", "59350"), "handicap", "OUI", "handicap_connu", "EXISTANT"));
        var page = new Navigateur(port).connecter(dossier.personne().adresse(), dossier.personne().motDePasse()).ouvrir("/candidatures/" + dossier.candidature() + "/numero");
        var manquent = Pattern.compile("il manque (\\d+ pièces)").matcher(page.texte());
        assertThat(manquent.find()).isTrue();
        assertThat(page.texte()).contains("Déposer vos " + manquent.group(1) + " obligatoires", "Notification d’aménagement d’épreuve déjà obtenue (facultatif)");
    }

    @Test
    void un_papier_et_un_pays_ont_partout_le_meme_nom() {
        var service = new Navigateur(port).ouvrir("/ouverture-des-services/2027/la-reunion/cap").texte();
        assertThat(service).contains("Le document « Confirmation d’inscription » s’imprime, se signe et se dépose").doesNotContain("Le récapitulatif s’imprime");
        var page = onglet(BAC_PRO, "identification", Map.of()).page();
        assertThat(page.select("select[name=nationalite] option[value=HK]").text()).isEqualTo(pays.nom("HK")).isEqualTo("Hong Kong");
        assertThat(page.select("select[name=nationalite] option[value=VA]").text()).isEqualTo("Vatican");
    }
}
