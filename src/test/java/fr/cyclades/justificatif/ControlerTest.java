package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.Regle;
import fr.cyclades.justificatif.DossierDEssai.Dossier;
import fr.cyclades.justificatif.EtatDePiece.Conforme;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.EtatDePiece.Recue;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.personas.Collegues;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mme Garnier controls pieces, over HTTP without script. */
@CycladesTest
class ControlerTest {

    @Autowired Collegues collegues;
    @Autowired DossierDEssai dossiers;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient base;
    @LocalServerPort int port;

    private Navigateur garnier;
    private Dossier nadia;

    @BeforeEach
    void un_dossier_transmis() {
        garnier = collegues.garnier().seConnecter(new Navigateur(port));
        nadia = dossiers.transmis();
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void l_accueil_dit_ce_qui_attend_et_la_file_la_plus_ancienne_d_abord() {
        assertThat(garnier.ouvrir("/gestion").texte()).containsPattern("\\d pièces? à contrôler").containsPattern("\\d redéposées? après un refus").containsPattern("\\d attendues? par la poste");
        garnier.ouvrir("/gestion/pieces");
        assertThat(garnier.texte()).contains("à contrôler", "Redéposées", "En retard", "Anomalies", "Courrier à enregistrer", "BENALI Nadia Samira");
        Patience.jusqua(() -> annoncees() == aControler()); // a lot of another test may still be at work
        garnier.envoyer("Contrôler la suivante");
        assertThat(garnier.chemin()).startsWith("/gestion/pieces/");
    }

    private int annoncees() {
        return Integer.parseInt(garnier.ouvrir("/gestion/pieces").page().select(".cy-corbeilles a[aria-current] strong").text().replaceAll("\\D", ""));
    }

    private int aControler() {
        return base.sql("""
                select count(*) from justificatif.piece p join justificatif.fiche f on f.candidature = p.candidature
                where p.demandee and p.etat in ('transmise', 'recue') and f.vivante and f.bureau = 'bureau' and f.campagne like '%/clermont-ferrand/bac-professionnel'
                """).query(Integer.class).single();
    }

    @Test
    @Regle({"R105", "R106"})
    void une_piece_illisible_est_refusee_avec_les_mots_du_bureau_puis_conforme_une_fois_redeposee() {
        ouvrir("1NATID01");
        assertThat(garnier.texte()).contains("BENALI Nadia Samira", "À contrôler", "Recto et verso", "Ce qui est déclaré dans l’inscription",
                "pourra la remplacer jusqu’au vendredi 1er décembre 2023 à 23 h 59 (heure de Paris)");
        garnier.cocher("decision=non_conforme").envoyer("Valider, puis pièce suivante");
        assertThat(garnier.statut()).isEqualTo(422);
        assertThat(garnier.erreur("motif")).contains("Choisissez un motif, ou écrivez ce qui ne va pas");

        garnier.cocher("decision=non_conforme").remplir("motif", "Illisible").envoyer("Valider, puis pièce suivante");
        assertThat(garnier.texte()).contains("Non conforme : ");
        assertThat(etat("1NATID01")).isInstanceOfSatisfying(NonConforme.class, refus -> {
            assertThat(refus.motif()).isEqualTo("ILLISIBLE");
            assertThat(refus.commentaire()).startsWith("Le document ne se lit pas");
        });

        dossiers.deposer(nadia, "1NATID01");
        dossiers.fournir(nadia);
        ouvrir("1NATID01");
        assertThat(garnier.texte()).contains("Décisions précédentes", "Mme Garnier : Non conforme (illisible)");
        garnier.cocher("decision=conforme").envoyer("Valider, puis pièce suivante");
        assertThat(etat("1NATID01")).isInstanceOf(Conforme.class);
    }

    @Test
    void la_phrase_du_motif_puis_les_precisions_de_l_agent_jamais_collees_ni_coupees() {
        ouvrir("1NATID01");
        assertThat(garnier.page().select("main label").text()).contains("Motif du refus", "Précisions pour la candidate (optionnel)").doesNotContain("Motif (optionnel)");
        assertThat(garnier.texte()).contains("Elle lira la phrase de ce motif", "Illisible Le document ne se lit pas : il est flou ou trop sombre.");
        var tropLong = "é".repeat(1_990) + "\r\nla fin du collage";
        garnier.cocher("decision=non_conforme").remplir("motif", "Illisible").remplir("message", tropLong).envoyer("Valider, puis pièce suivante");
        assertThat(garnier.statut()).isEqualTo(422);
        assertThat(garnier.erreur("message").replace('\u202f', ' ')).isEqualTo("Ce texte a 2 008 caractères, le maximum est 2 000 : raccourcissez-le.");
        assertThat(garnier.page().select("textarea[name=message]").val()).as("nothing is cut").endsWith("la fin du collage");
        assertThat(garnier.page().select("select[name=motif] option[selected]").val()).isEqualTo("ILLISIBLE");

        garnier.cocher("decision=non_conforme").remplir("message", "On ne lit pas le numéro.").envoyer("Valider, puis pièce suivante");
        assertThat(etat("1NATID01")).isInstanceOfSatisfying(NonConforme.class, refus ->
                assertThat(refus.commentaire()).isEqualTo("Le document ne se lit pas : il est flou ou trop sombre. Photographiez-le de nouveau, à plat et bien éclairé. "
                        + "On ne lit pas le numéro."));
        ouvrir("DOMICI01").cocher("decision=non_conforme").remplir("motif", "Page manquante")
                .remplir("message", "Il manque une page. Déposez le document complet.La page 2.").envoyer("Valider, puis pièce suivante");
        assertThat(etat("DOMICI01")).isInstanceOfSatisfying(NonConforme.class, refus ->
                assertThat(refus.commentaire()).as("the sentence once, whoever wrote it").isEqualTo("Il manque une page. Déposez le document complet. La page 2."));
    }

    @Test
    @Regle("R103")
    void quand_tout_est_conforme_une_date_de_validation_est_portee_sur_chaque_piece_et_rien_ne_bouge_plus() {
        dossiers.de(nadia.candidature()).forEach(p -> {
            garnier.ouvrir("/gestion/pieces/" + p.id()).cocher("decision=conforme").envoyer("Valider, puis pièce suivante");
        });
        assertThat(dossiers.de(nadia.candidature())).allSatisfy(p -> assertThat(p.etat()).isInstanceOfSatisfying(Conforme.class,
                c -> assertThat(c.valideeLe()).hasValue(horloge.maintenant())));
        garnier.ouvrir("/gestion/dossiers/" + nadia.candidature());
        assertThat(garnier.texte()).contains("Dossier validé", "Validées le jeudi 23 novembre 2023 à 14 h 00", "Toutes les pièces sont conformes");

        ouvrir("1NATID01");
        assertThat(garnier.page().select("input[name=decision]")).isEmpty();
        garnier.envoyer("Annuler cette décision");
        assertThat(etat("1NATID01")).isInstanceOf(Transmise.class);
        assertThat(garnier.ouvrir("/gestion/dossiers/" + nadia.candidature()).texte()).contains("Décision annulée", "Validation retirée")
                .doesNotContain("Dossier validé : ");
    }

    @Test
    void une_decision_s_annule_depuis_la_page_suivante_et_laisse_sa_trace() {
        dossiers.transmis();
        ouvrir("DOMICI01");
        garnier.cocher("decision=recue").envoyer("Valider, puis pièce suivante");
        assertThat(etat("DOMICI01")).isInstanceOf(Recue.class);
        garnier.envoyer("Annuler cette décision");
        assertThat(etat("DOMICI01")).isInstanceOf(Transmise.class);
        assertThat(garnier.texte()).contains("Décisions précédentes", "(annulé)");
    }

    @Test
    void un_redepot_pendant_que_l_agent_decide_est_dit_et_rien_n_est_enregistre() {
        ouvrir("1NATID01");
        var enRetard = garnier.cocher("decision=conforme").envoi("Valider, puis pièce suivante");
        var oudin = collegues.oudin().seConnecter(new Navigateur(port));
        base.sql("update justificatif.attente set agent = null, bail = null where candidature = :c").param("c", nadia.candidature()).update();
        oudin.ouvrir("/gestion/pieces/" + dossiers.piece(nadia, "1NATID01").id()).cocher("decision=non_conforme").remplir("motif", "Périmé")
                .envoyer("Valider, puis pièce suivante");
        dossiers.deposer(nadia, "1NATID01");

        garnier.executer(enRetard);
        assertThat(garnier.statut()).isEqualTo(409);
        assertThat(garnier.texte()).contains("Le candidat a déposé un autre fichier pendant que vous regardiez celui-ci",
                "le clic « J’ai fourni toutes mes pièces » manque".substring(3));
        assertThat(base.sql("select count(*) from justificatif.controle where piece = :p and decision = 'conforme'")
                .param("p", dossiers.piece(nadia, "1NATID01").id()).query(Integer.class).single()).isZero();
    }

    @Test
    void une_piece_ouverte_par_un_collegue_se_lit_sans_se_decider() {
        ouvrir("1NATID01");
        var oudin = collegues.oudin().seConnecter(new Navigateur(port));
        oudin.ouvrir("/gestion/pieces/" + dossiers.piece(nadia, "1NATID01").id());
        assertThat(oudin.texte()).contains("Cette pièce est ouverte par Mme Garnier");
        assertThat(oudin.page().select("input[name=decision]")).isEmpty();
        horloge.avancerDe(java.time.Duration.ofMinutes(6));
        oudin.ouvrir("/gestion/pieces/" + dossiers.piece(nadia, "1NATID01").id());
        assertThat(oudin.page().select("input[name=decision]")).hasSize(3);
    }

    @Test
    void ce_qui_est_hors_du_perimetre_n_existe_pas() {
        var payet = collegues.payet().seConnecter(new Navigateur(port));
        var piece = dossiers.piece(nadia, "1NATID01").id();
        var jeton = List.of(payet.ouvrir("/gestion/pieces").valeur("_csrf"));
        var chemin = "/gestion/pieces/" + piece;
        assertThat(payet.page().html()).doesNotContain(piece.toString(), nadia.candidature().toString());
        assertThat(payet.ouvrir(chemin).statut()).isEqualTo(404);
        assertThat(payet.ouvrir("/gestion/dossiers/" + nadia.candidature()).statut()).isEqualTo(404);
        for (var acte : List.of("", "/passe", "/annulation")) {
            assertThat(payet.repondre(payet.envoi(chemin + acte, Map.of("_csrf", jeton, "decision", List.of("conforme"), "revision", List.of("2"),
                    "controle", List.of(piece.toString())))).statusCode()).isEqualTo(404);
        }
        var fichier = dossiers.piece(nadia, "1NATID01").depot().orElseThrow().fichier();
        assertThat(payet.ouvrir(chemin + "/fichiers/" + fichier).statut()).isEqualTo(404);
        assertThat(payet.ouvrir(chemin + "/fichiers/" + fichier + "/pages/1").statut()).isEqualTo(404);
        assertThat(payet.ouvrir("/gestion/dossiers").remplir("texte", "benali").envoyer("Rechercher un dossier").page().html())
                .doesNotContain(nadia.candidature().toString());
    }

    @Test
    void un_dossier_se_trouve_par_son_nom_ou_son_numero_et_dit_qui_l_a_ouvert() {
        dossiers.inscrit();
        garnier.ouvrir("/gestion/dossiers").remplir("texte", "Bénali nad").envoyer("Rechercher un dossier");
        assertThat(garnier.chemin()).isEqualTo("/gestion/dossiers");
        assertThat(garnier.texte()).contains("pour « Bénali nad »", "BENALI Nadia Samira");
        var numero = base.sql("select numero from justificatif.fiche where candidature = :c").param("c", nadia.candidature()).query(String.class).single();
        garnier.ouvrir("/gestion/dossiers").remplir("texte", numero.toLowerCase()).envoyer("Rechercher un dossier");
        assertThat(garnier.chemin()).isEqualTo("/gestion/dossiers/" + nadia.candidature());
        assertThat(garnier.texte()).contains(numero, "Dossier complet transmis", "C’est la phrase que lit la candidate", "Contrôler : Document justifiant l’identité",
                "Mme Garnier", "Dossier ouvert");
    }

    private Navigateur ouvrir(String code) {
        return garnier.ouvrir("/gestion/pieces/" + dossiers.piece(nadia, code).id());
    }

    private EtatDePiece etat(String code) {
        return dossiers.piece(nadia, code).etat();
    }
}
