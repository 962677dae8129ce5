package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Regle;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Inscriptions;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** « Ajouter », replace, delete, and « J’ai fourni toutes mes pièces », over HTTP without script. */
@CycladesTest
class DeposerTest {

    @Autowired Personnes personnes;
    @Autowired Brouillons brouillons;
    @Autowired Inscriptions inscriptions;
    @Autowired Candidatures candidatures;
    @Autowired Campagnes campagnes;
    @Autowired HorlogeDEssai horloge;
    @LocalServerPort int port;

    private Personne nadia;
    private UUID id;
    private Navigateur nav;

    @BeforeEach
    void une_inscription_enregistree() {
        nadia = personnes.nadia();
        id = new CandidateDEssai(brouillons, inscriptions, candidatures, campagnes)
                .inscrire(nadia.candidat(), CandidateDEssai.BAC_PRO, SituationsDEssai.reponsesDeNadia(Map.of()), horloge.maintenant());
        nav = new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse());
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle({"R97", "R98", "R99", "R100", "R101", "R107", "R110"})
    void une_piece_se_depose_se_remplace_et_se_supprime() {
        nav.ouvrir("/justificatifs");
        assertThat(nav.texte()).contains("DCANDT01", "1NATID01", "Condition d’inscription : habiter dans l’académie", "Obligatoire",
                "À déposer en ligne entre le jeudi 19 octobre 2023 à 9 h 00 et le vendredi 1er décembre 2023 à 23 h 59 (heure de Paris).",
                "PDF ou JPEG, 5 Mo au plus", "il manque 6 pièces");

        nav.ouvrir(piece("1NATID01"));
        assertThat(nav.texte()).contains("PDF ou JPEG, 5 Mo au plus", "Pour une bonne photo");
        nav.joindre("fichiers", "carte_identite.pdf", "application/pdf", FichiersDEssai.pdf("Carte", 1)).envoyer("Ajouter");
        assertThat(nav.chemin()).isEqualTo(piece("1NATID01"));
        assertThat(nav.texte()).contains("carte_identite.pdf", "Déposée le 23 novembre 2023 à 14 h 00 (heure de Paris)", "il manque 5 pièces");

        nav.joindre("fichiers", "meilleure.jpg", "image/jpeg", FichiersDEssai.photo("Carte", 800, 600, "jpg")).envoyer("Remplacer");
        assertThat(nav.texte()).contains("meilleure.jpg").doesNotContain("carte_identite.pdf");
        var fichier = nav.page().selectFirst("a[download]").attr("href");
        nav.ouvrir(fichier);
        assertThat(nav.entete("Content-Disposition")).isEqualTo("attachment; filename=\"1natid01.jpg\"");
        assertThat(nav.entete("Content-Security-Policy")).contains("sandbox");
        assertThat(nav.octets()).isEqualTo(FichiersDEssai.photo("Carte", 800, 600, "jpg"));

        nav.ouvrir(piece("1NATID01")).suivre("Supprimer");
        assertThat(nav.texte()).contains("meilleure.jpg", "redeviendra « à fournir »");
        nav.envoyer("Supprimer le fichier");
        assertThat(nav.texte()).contains("il manque 6 pièces", "Ajouter un fichier");
        assertThat(nav.ouvrir(fichier).statut()).isEqualTo(404);
    }

    @Test
    @Regle({"R49", "R101", "R102", "R108"})
    void j_ai_fourni_toutes_mes_pieces_les_verrouille() {
        nav.ouvrir("/justificatifs");
        assertThat(nav.page().select("button[disabled]").text()).contains("J’ai fourni toutes mes pièces");
        toutDeposer();
        nav.ouvrir("/justificatifs");
        assertThat(nav.texte()).contains("il reste à cliquer sur « J’ai fourni toutes mes pièces »",
                "vous validez que vous avez fourni toutes vos pièces, vous ne pourrez plus les modifier et vos pièces pourront être étudiées.");
        nav.suivre("J’ai fourni toutes mes pièces");
        assertThat(nav.texte()).contains("Ce que fait ce clic", "verrouillées", "1natid01.pdf");
        var clic = nav.envoi("J’ai fourni toutes mes pièces");
        nav.executer(clic);
        assertThat(nav.texte()).contains("Dossier complet transmis", "Aucun statut", "ne peuvent plus être modifiées");
        nav.executer(clic);
        assertThat(nav.statut()).isEqualTo(200);
        assertThat(nav.ouvrir(piece("1NATID01")).page().select("input[type=file]")).isEmpty();
        assertThat(nav.ouvrir(piece("1NATID01")).texte()).contains("il ne peut plus être changé");
    }

    @Test
    void le_clic_sans_les_pieces_obligatoires_est_refuse() {
        nav.ouvrir(chemin() + "/regroupements/DOSSIER/transmission");
        assertThat(nav.page().select("form[action$=transmission]")).isEmpty();
        var jeton = nav.ouvrir(piece("1NATID01")).page().selectFirst("input[name=_csrf]").val();
        nav.executer(nav.envoi(chemin() + "/regroupements/DOSSIER/transmission", Map.of("_csrf", List.of(jeton), "version", List.of("1"))));
        assertThat(nav.statut()).isEqualTo(409);
        assertThat(nav.texte()).contains("une pièce obligatoire manque");
    }

    @Test
    @Regle({"R97", "R100"})
    void la_taille_limite_est_exacte() {
        nav.ouvrir(piece("1NATID01")).joindre("fichiers", "juste.pdf", "application/pdf", FichiersDEssai.pdfDe(5_242_880)).envoyer("Ajouter");
        assertThat(nav.texte()).contains("juste.pdf");
        nav.joindre("fichiers", "trop.pdf", "application/pdf", FichiersDEssai.pdfDe(5_242_881)).envoyer("Remplacer");
        assertThat(nav.statut()).isEqualTo(422);
        assertThat(nav.texte()).contains("« trop.pdf » est trop lourd : 5 242 881 octets, pour 5 242 880 octets au plus", "juste.pdf");
    }

    @Test
    void ce_qui_n_est_ni_un_pdf_ni_une_photo_est_refuse_quel_que_soit_son_nom() {
        nav.ouvrir(piece("1NATID01")).joindre("fichiers", "carte.pdf", "application/pdf", "MZ\u0090 rien d'un pdf".getBytes()).envoyer("Ajouter");
        assertThat(nav.statut()).isEqualTo(422);
        assertThat(nav.texte()).contains("Rien n’a été déposé", "« carte.pdf » n’est ni un PDF ni une photo");
        nav.envoyer("Ajouter");
        assertThat(nav.texte()).contains("Choisissez un fichier, ou prenez une photo.");
        nav.joindre("fichiers", "../../etc/\u202egpj.exe", "image/jpeg", new byte[0]).envoyer("Ajouter");
        assertThat(nav.texte()).contains("« gpj.exe » est vide");
    }

    @Test
    @Regle({"R96", "R99", "R107"})
    void la_derniere_seconde_est_acceptee_et_la_premiere_d_apres_refusee() {
        horloge.nousSommesLe("2023-12-01T23:59:59.999+01:00");
        nav = new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse());
        nav.ouvrir(piece("1NATID01")).joindre("fichiers", "a.pdf", "application/pdf", FichiersDEssai.pdf("À temps", 1));
        nav.envoyer("Ajouter");
        assertThat(nav.texte()).contains("a.pdf");
        nav.joindre("fichiers", "b.pdf", "application/pdf", FichiersDEssai.pdf("En retard", 1));
        var tardif = nav.envoi("Remplacer");
        horloge.nousSommesLe("2023-12-02T00:00:00+01:00");
        nav.executer(tardif);
        assertThat(nav.statut()).isEqualTo(422);
        assertThat(nav.texte()).contains("Le dépôt est terminé", "au plus tard le vendredi 1er décembre 2023 à 23 h 59", "a.pdf",
                "Dossier incomplet à la date limite").doesNotContain("« b.pdf »");
    }

    @Test
    void le_meme_envoi_deux_fois_ne_fait_qu_un_depot_et_rien_n_est_a_un_autre() {
        nav.ouvrir(piece("1NATID01")).joindre("fichiers", "a.pdf", "application/pdf", FichiersDEssai.pdf("Une fois", 1));
        var envoi = nav.envoi("Ajouter");
        nav.executer(envoi);
        var fichier = nav.page().selectFirst("a[download]").attr("href");
        nav.executer(envoi);
        assertThat(nav.page().selectFirst("a[download]").attr("href")).isEqualTo(fichier);

        var theo = personnes.theo();
        var autre = new Navigateur(port).connecter(theo.adresse(), theo.motDePasse());
        for (var adresse : List.of(chemin(), piece("1NATID01"), fichier, fichier + "/suppression", chemin() + "/etat", chemin() + "/regroupements/DOSSIER/transmission")) {
            assertThat(autre.ouvrir(adresse).statut()).as(adresse).isEqualTo(404);
        }
    }

    private void toutDeposer() {
        nav.ouvrir("/justificatifs");
        nav.page().select(".cy-piece").eachAttr("id").forEach(code -> nav.ouvrir(piece(code))
                .joindre("fichiers", code.toLowerCase() + ".pdf", "application/pdf", FichiersDEssai.pdf("Pièce " + code, 1)).envoyer("Ajouter"));
    }

    private String chemin() {
        return "/candidatures/" + id + "/justificatifs";
    }

    private String piece(String code) {
        return chemin() + "/pieces/" + code;
    }
}
