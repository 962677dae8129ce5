package fr.cyclades.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.Regle;
import fr.cyclades.document.Documents;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What honest people never send, and a tired browser or an ill-meaning one does, on the real bac pro: nothing is lost, nothing is done twice. */
@CycladesTest
class EnvoyerNImporteQuoiTest {

    private static final String BAC_PRO = "2024/clermont-ferrand/bac-professionnel";

    @Autowired Personnes personnes;
    @Autowired HorlogeDEssai horloge;
    @Autowired BoiteAuxLettres courrier;
    @Autowired Documents documents;

    @LocalServerPort
    int port;

    Personne nadia;
    Navigateur navigateur;
    Dossier dossier;

    @BeforeEach
    void demarrer() {
        nadia = personnes.nadia();
        navigateur = connecter(nadia);
        dossier = new Dossier(navigateur, Reponses.DE_NADIA).demarrer(BAC_PRO);
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void un_formulaire_mille_fois_trop_gros_est_refuse_en_francais_et_rien_n_est_perdu() {
        navigateur.remplir("adresse", "3 rue du Port").envoyer("Continuer plus tard");
        dossier.ouvrir("/onglets/identification");
        navigateur.remplir("adresse", "x".repeat(30_000 * 1_024)).envoyer("Suivant :");
        assertThat(navigateur.statut()).isEqualTo(413);
        assertThat(navigateur.page().select("html").attr("lang")).isEqualTo("fr");
        assertThat(navigateur.texte()).contains("Cet envoi est trop lourd", "Rien n’a été enregistré");
        assertThat(dossier.ouvrir("/onglets/identification").valeur("adresse")).isEqualTo("3 rue du Port");
    }

    @Test
    void un_formulaire_a_cent_mille_champs_est_refuse_aussi() {
        var champs = new HashMap<String, List<String>>(Map.of("_csrf", List.of(navigateur.valeur("_csrf"))));
        for (var i = 0; i < 3_000; i++) {
            champs.put("champ" + i, List.of("x"));
        }
        navigateur.executer(navigateur.envoi(dossier.adresse() + "/onglets/identification", champs));
        assertThat(navigateur.statut()).isBetween(400, 413);
        assertThat(navigateur.texte()).contains("Rien n’a été enregistré");
    }

    @Test
    void hors_de_l_inscription_un_envoi_trop_gros_est_refuse_de_meme() {
        for (var page : List.of("/connexion", "/compte/creation", "/mot-de-passe-oublie")) {
            var inconnu = new Navigateur(port).ouvrir(page);
            inconnu.executer(inconnu.envoi(page, Map.of("_csrf", List.of(inconnu.valeur("_csrf")), "adresse", List.of("x".repeat(1_000_000)))));
            assertThat(inconnu.statut()).as(page).isEqualTo(413);
            assertThat(inconnu.texte()).as(page).contains("Cet envoi est trop lourd");
        }
    }

    @Test
    void un_onglet_poste_dans_le_desordre_avec_des_champs_inconnus_et_repetes_ne_garde_que_les_siens() {
        navigateur.executer(navigateur.envoi(dossier.adresse() + "/onglets/epreuves", Map.of("_csrf", List.of(navigateur.valeur("_csrf")),
                "revision", List.of(navigateur.valeur("revision"), "99"), "lva", List.of("anglais", "espagnol"), "adresse", List.of("d’un autre onglet"),
                "inconnu", List.of("x"), "specialite", List.of("MELEC"), "vers", List.of("identification", "plus-tard"))));
        assertThat(navigateur.statut()).isEqualTo(200);
        assertThat(navigateur.chemin()).isEqualTo(dossier.adresse() + "/onglets/identification");
        assertThat(navigateur.valeur("adresse")).isEmpty();
        assertThat(dossier.ouvrir("/onglets/recapitulatif").texte()).doesNotContain("d’un autre onglet", "espagnol");
    }

    @Test
    void des_valeurs_qui_ne_sont_pas_proposees_ne_passent_pas() {
        dossier.ouvrir("/onglets/qualification-presentee");
        navigateur.executer(navigateur.envoi(dossier.adresse() + "/onglets/qualification-presentee", Map.of(
                "_csrf", List.of(navigateur.valeur("_csrf")), "revision", List.of(navigateur.valeur("revision")),
                "specialite", List.of("<script>alert(1)</script>"), "forme_de_passage", List.of("AUTRE"), "vers", List.of("suivant"))));
        assertThat(navigateur.statut()).isEqualTo(422);
        assertThat(navigateur.page().select("main script")).isEmpty();
        assertThat(navigateur.texte()).contains("pécialité");
    }

    @Test
    void une_image_dans_une_adresse_est_refusee_a_sa_place_et_le_reste_est_garde() {
        dossier.ouvrir("/onglets/identification");
        dossier.repondre();
        navigateur.remplir("adresse", "3 rue 🏠 du Port").remplir("commune.nom", "Thiers ❤").envoyer("Suivant :");
        assertThat(navigateur.statut()).isEqualTo(422);
        assertThat(navigateur.erreur("adresse")).isEqualTo("Le signe « 🏠 » ne peut pas être imprimé : retirez-le.");
        assertThat(navigateur.erreur("commune.nom")).contains("Le signe « ❤ » ne peut pas être imprimé");
        assertThat(navigateur.valeur("adresse")).isEqualTo("3 rue 🏠 du Port");
        assertThat(navigateur.valeur("commune.code_postal")).isEqualTo("63300");
        navigateur.remplir("adresse", "3 rue du Port").remplir("commune.code_postal", "6330").remplir("commune.nom", "Thiers").envoyer("Suivant :");
        assertThat(navigateur.erreur("commune.code_postal")).contains("« 6330 » n’est pas un code postal français");
        assertThat(navigateur.erreur("commune.nom")).isEmpty();
        assertThat(navigateur.page().select(".cy-resume a").eachAttr("href")).containsExactly("#commune-code_postal");
    }

    @Test
    void une_commune_mal_ecrite_est_dite_la_ou_l_on_arrive_une_fois_et_sur_le_recapitulatif() {
        dossier.ouvrir("/onglets/identification");
        dossier.repondre();
        navigateur.remplir("commune.nom", "Thyers").envoyer("Suivant :");
        assertThat(navigateur.statut()).isEqualTo(200);
        assertThat(navigateur.page().select(".cy-doute").text()).contains("Le code postal 63300 est celui de Dorat, Escoutoux, Thiers", "vous avez écrit « Thyers »");
        assertThat(dossier.ouvrir("/onglets/informations-candidature").page().select(".cy-doute")).isEmpty();
        assertThat(dossier.ouvrir("/onglets/recapitulatif").texte()).contains("vous avez écrit « Thyers »", "À déposer en ligne au plus tard le ");
        dossier.ouvrir("/onglets/identification").remplir("commune.nom", "Thiers").envoyer("Suivant :");
        assertThat(navigateur.page().select(".cy-doute")).isEmpty();
        assertThat(dossier.ouvrir("/onglets/recapitulatif").texte()).doesNotContain("vous avez écrit");
    }

    @Test
    @Regle("R91")
    void enregistrer_presse_dix_fois_donne_une_candidature_un_numero_et_un_mail() throws Exception {
        dossier.remplirJusquaEnregistrer();
        var envoi = navigateur.envoi("Enregistrer");
        try (var ensemble = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> clic = () -> navigateur.repondre(envoi).statusCode();
            for (var reponse : ensemble.invokeAll(Stream.generate(() -> clic).limit(10).toList())) {
                assertThat(reponse.get()).isEqualTo(302);
            }
        }
        assertThat(navigateur.executer(envoi).chemin()).as("replayed later").isEqualTo(dossier.adresse() + "/numero");
        navigateur.ouvrir("/candidatures");
        assertThat(navigateur.page().select("main .cy-carte--suivie")).hasSize(1);
        courrier.dernier(nadia.adresse(), "Inscription enregistrée");
        attendreUnDocument();
        horloge.avancerDe(Duration.ofSeconds(30));
        courrier.dernier(nadia.adresse(), "Vo");
        assertThat(courrier.recus(nadia.adresse())).filteredOn(c -> c.objet().startsWith("Inscription enregistrée")).hasSize(1);
    }

    @Test
    void ce_qui_est_a_une_autre_personne_n_existe_pas() {
        var intrus = connecter(personnes.theo());
        var jeton = Map.of("_csrf", List.of(intrus.ouvrir("/compte").page().select("[name=_csrf]").attr("value")), "revision", List.of("1"));
        for (var suite : List.of("/onglets/identification", "/onglets/recapitulatif", "", "/recapitulatif", "/numero")) {
            assertThat(intrus.ouvrir(dossier.adresse() + suite).statut()).as(suite).isEqualTo(404);
        }
        dossier.remplirJusquaEnregistrer().enregistrer();
        for (var suite : List.of("", "/numero", "/recapitulatif", "/versions", "/versions/1", "/justificatifs", "/desinscription", "/onglets/epreuves")) {
            assertThat(intrus.ouvrir(dossier.adresse() + suite).statut()).as(suite).isEqualTo(404);
            assertThat(intrus.texte()).doesNotContain("Benali");
        }
        for (var suite : List.of("/enregistrement", "/modification", "/desinscription", "/onglets/epreuves")) {
            assertThat(intrus.executer(intrus.envoi(dossier.adresse() + suite, jeton)).statut()).as(suite).isEqualTo(404);
        }
        var document = attendreUnDocument();
        assertThat(intrus.ouvrir("/documents/" + document).statut()).isEqualTo(404);
        assertThat(navigateur.ouvrir("/documents/" + document).entete("Content-Type")).startsWith("application/pdf");
    }

    private UUID attendreUnDocument() {
        var id = UUID.fromString(dossier.adresse().substring("/candidatures/".length()));
        Patience.jusqua(() -> !documents.de(id).isEmpty());
        return documents.de(id).getFirst().id();
    }

    private Navigateur connecter(Personne qui) {
        return new Navigateur(port).connecter(qui.adresse(), qui.motDePasse());
    }
}
