package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.Regle;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.justificatif.DossierDEssai.Dossier;
import fr.cyclades.personas.Collegues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The end of the deposit: the system proposes, an agent decides (decision 30). */
@CycladesTest
class FinDeDepotTest {

    private static final String REUNION = "2023/la-reunion/bac-professionnel";

    @Autowired Collegues collegues;
    @Autowired DossierDEssai dossiers;
    @Autowired Candidatures candidatures;
    @Autowired BoiteAuxLettres boite;
    @Autowired HorlogeDEssai horloge;
    @LocalServerPort int port;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle({"R134", "R136"})
    void la_fin_du_depot_de_s2_le_18_novembre_s_applique_sans_relance_a_qui_n_a_pas_rendu_sa_confirmation() throws Exception {
        horloge.nousSommesLe("2022-11-05T10:00:00+04:00");
        var nadia = dossiers.inscrit(REUNION, Map.of("etablissement", "IND-974",
                "commune", Map.of("code_postal", "97400", "nom", "Saint-Denis", "insee", "97411")));
        var aJour = dossiers.inscrit(REUNION, Map.of("etablissement", "IND-974",
                "commune", Map.of("code_postal", "97400", "nom", "Saint-Denis", "insee", "97411")));
        dossiers.de(aJour.candidature()).forEach(p -> dossiers.deposer(aJour, p.quoi().code()));
        dossiers.fournir(aJour);

        horloge.nousSommesLe("2022-11-18T23:59:59+04:00");
        assertThat(lister(collegues.payet().seConnecter(new Navigateur(port)), REUNION, nadia)).doesNotContain(nadia.candidature().toString());
        horloge.nousSommesLe("2022-11-19T00:00:00+04:00");
        var payet = collegues.payet().seConnecter(new Navigateur(port));
        assertThat(lister(payet, REUNION, nadia)).contains(nadia.candidature().toString()).doesNotContain(aJour.candidature().toString());
        assertThat(payet.texte()).contains("Confirmation d’inscription signée (rien n’est arrivé)", "Cette campagne ne prévoit aucune relance.")
                .doesNotContain("Relancer les dossiers cochés");
        payet.cocher("dossier=" + nadia.candidature());
        payet.executer(payet.envoi("/gestion/fin-de-depot", Map.of("_csrf", List.of(payet.valeur("_csrf")), "campagne", List.of(REUNION),
                "acte", List.of("relance"), "dossier", List.of(nadia.candidature().toString()))));
        assertThat(payet.statut()).isEqualTo(422);

        lister(payet, REUNION, nadia);
        payet.cocher("dossier=" + nadia.candidature()).remplir("canal", "Lettre recommandée avec avis de réception").envoyer("Annuler les inscriptions cochées");
        finir(payet);
        assertThat(payet.texte()).contains("1 sur 1 faite. C’est terminé.", "Lettre à envoyer");
        assertThat(candidatures.parId(nadia.candidature())).hasValueSatisfying(c -> assertThat(c).isInstanceOf(Candidature.Annulee.class));
        assertThat(BoiteAuxLettres.texte(boite.dernier(nadia.personne().adresse(), "Inscription annulée")))
                .contains("Sans la confirmation d’inscription", "tribunal administratif");

        var rapport = payet.chemin();
        payet.suivre("Lettre à envoyer");
        assertThat(payet.entete("Content-Type")).isEqualTo("application/pdf");
        try (var pdf = Loader.loadPDF(payet.octets())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ")).contains("Inscription annulée", "Madame BENALI Nadia Samira",
                    "14 rue des Forgerons", "97400 Saint-Denis", "Lettre recommandée avec avis de réception", "19 novembre 2022",
                    "Sans la confirmation d’inscription", "recours gracieux", "tribunal administratif");
        }

        payet.ouvrir("/gestion/dossiers/" + nadia.candidature());
        assertThat(payet.texte()).contains("Inscription annulée le", "Motif : « ", "Notification : lettre recommandée avec avis de réception.", "Mme Payet");
        assertThat(payet.page().select(".fr-breadcrumb a").first().attr("href")).as("« Accueil » is that of the desk").isEqualTo("/gestion");
        payet.suivre("Rétablir l’inscription").envoyer("Rétablir cette inscription");
        assertThat(payet.statut()).isEqualTo(422);
        payet.remplir("motif", "La confirmation était dans un autre pli.").envoyer("Rétablir cette inscription");
        assertThat(candidatures.parId(nadia.candidature())).hasValueSatisfying(c -> assertThat(c).isInstanceOf(Candidature.Enregistree.class));
        assertThat(payet.texte()).contains("Inscription rétablie");
        assertThat(payet.ouvrir(rapport).texte()).contains("l’inscription a été rétablie : rien à envoyer").doesNotContain("Lettre à envoyer");
    }

    @Test
    @Regle("R96")
    void a_clermont_un_dossier_incomplet_est_annule_par_lettre_recommandee_sauf_s_il_a_ete_complete_entre_temps() {
        var incomplet = dossiers.inscrit();
        var refuse = dossiers.transmis();
        var piece = dossiers.piece(refuse, "1NATID01");
        horloge.nousSommesLe("2023-12-01T20:00:00+01:00");
        collegues.garnier().seConnecter(new Navigateur(port)).ouvrir("/gestion/pieces/" + piece.id()).cocher("decision=non_conforme")
                .remplir("motif", "Périmé").envoyer("Valider, puis pièce suivante");

        horloge.nousSommesLe("2023-12-02T00:00:00+01:00");
        var oudin = collegues.oudin().seConnecter(new Navigateur(port));
        assertThat(lister(oudin, CandidateDEssai.BAC_PRO, incomplet)).contains(incomplet.candidature().toString()).doesNotContain(refuse.candidature().toString());
        assertThat(oudin.valeur("canal")).isEqualTo("LETTRE_RECOMMANDEE");
        var decision = oudin.cocher("dossier=" + incomplet.candidature()).envoi("Annuler les inscriptions cochées");
        lister(oudin, CandidateDEssai.BAC_PRO, incomplet);
        var deLAutreFenetre = oudin.cocher("dossier=" + incomplet.candidature()).envoi("Annuler les inscriptions cochées");

        finir(oudin.executer(decision));
        var lot = oudin.chemin();
        assertThat(oudin.executer(decision).chemin()).as("the same form sent twice is the same lot").isEqualTo(lot);
        assertThat(oudin.texte()).contains("1 sur 1 faite. C’est terminé.");
        oudin.suivre("Noter l’envoi").remplir("numero", "RK 2023 0042").envoyer("Enregistrer cette preuve").ouvrir(lot);
        assertThat(oudin.texte()).contains("Lettre recommandée avec avis de réception : RK 2023 0042, le 2 décembre 2023.", "Décision (PDF)")
                .doesNotContain("Lettre à envoyer", "Noter l’envoi");
        finir(oudin.executer(deLAutreFenetre));
        assertThat(oudin.texte()).contains("0 sur 1 faite, 1 écartée", "Écartée", "L’inscription n’est plus en cours.");
        assertThat(oudin.ouvrir("/gestion/lots").page().select("a[href=" + lot + "]")).as("closing the page loses nothing").hasSize(1);

        horloge.nousSommesLe("2023-12-12T00:00:00+01:00");
        var plusTard = collegues.oudin().seConnecter(new Navigateur(port));
        assertThat(lister(plusTard, CandidateDEssai.BAC_PRO, refuse)).contains(refuse.candidature().toString());
        assertThat(plusTard.texte()).contains("Document justifiant l’identité (refusée, non remplacée)");
        plusTard.ouvrir("/gestion/dossiers/" + refuse.candidature() + "/decision");
        assertThat(plusTard.valeur("motif")).as("one by one too, the pieces are named").contains("Pièce refusée et non remplacée : Document justifiant l’identité.");
        var motif = plusTard.valeur("motif");
        plusTard.remplir("motif", "x".repeat(2_001)).envoyer("Prononcer cette décision");
        assertThat(plusTard.erreur("motif").replace('\u202f', ' ')).isEqualTo("Ce texte a 2 001 caractères, le maximum est 2 000 : raccourcissez-le.");
        plusTard.remplir("motif", motif).envoyer("Prononcer cette décision");
        assertThat(BoiteAuxLettres.texte(boite.dernier(refuse.personne().adresse(), "Inscription annulée"))).contains("Pièce refusée et non remplacée : Document justifiant l’identité.");
    }

    @Test
    void tous_les_dossiers_d_une_campagne_se_decident_d_un_coup_si_la_liste_est_celle_qui_a_ete_lue() throws Exception {
        horloge.nousSommesLe("2022-11-05T10:00:00+04:00");
        var ailleurs = Map.of("etablissement", "IND-974", "commune", Map.of("code_postal", "97400", "nom", "Saint-Denis", "insee", "97411"));
        var une = dossiers.inscrit(REUNION, ailleurs);
        var deux = dossiers.inscrit(REUNION, ailleurs);
        horloge.nousSommesLe("2022-11-20T10:00:00+04:00");
        var payet = collegues.payet().seConnecter(new Navigateur(port));
        lister(payet, REUNION, une);
        var nombre = payet.page().select("ul.cy-lignes input[name=dossier]").size();
        var champs = Map.of("_csrf", List.of(payet.valeur("_csrf")), "formulaire", List.of(payet.valeur("formulaire")), "campagne", List.of(REUNION),
                "acte", List.of("decision"), "motif", List.of("Dossier incomplet"), "canal", List.of("MAIL"), "tous", List.of(Integer.toString(nombre - 1)));
        payet.executer(payet.envoi("/gestion/fin-de-depot", champs));
        assertThat(payet.statut()).isEqualTo(409);
        assertThat(payet.texte()).contains("La liste a changé : " + nombre + " dossiers maintenant");
        assertThat(candidatures.parId(une.candidature()).orElseThrow().estVivante()).isTrue();

        var bons = new HashMap<>(champs);
        bons.put("tous", List.of(Integer.toString(nombre)));
        bons.put("canal", List.of("LETTRE_SIMPLE"));
        finir(payet.executer(payet.envoi("/gestion/fin-de-depot", bons)));
        assertThat(payet.texte()).contains(nombre + " sur " + nombre + " faites. C’est terminé.",
                "Lancé le dimanche 20 novembre 2022 à 10 h 00 (heure de La Réunion, soit 7 h 00 à Paris)");
        assertThat(List.of(une, deux)).noneMatch(d -> candidatures.parId(d.candidature()).orElseThrow().estVivante());

        payet.suivre("Les " + nombre + " lettres à envoyer, en un seul fichier (PDF)");
        try (var pdf = Loader.loadPDF(payet.octets())) {
            var texte = new PDFTextStripper().getText(pdf);
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(nombre);
            assertThat(List.of(une, deux)).allSatisfy(d -> assertThat(texte).contains(candidatures.parId(d.candidature()).orElseThrow().fiche().numero().texte()));
        }
    }

    @Test
    void hors_du_perimetre_rien_ne_se_decide() {
        Dossier nadia = dossiers.inscrit();
        horloge.nousSommesLe("2023-12-02T00:00:00+01:00");
        var payet = collegues.payet().seConnecter(new Navigateur(port));
        for (var page : List.of("/decision", "/retablissement", "/lettre")) {
            assertThat(payet.ouvrir("/gestion/dossiers/" + nadia.candidature() + page).statut()).isEqualTo(404);
        }
        var jeton = payet.ouvrir("/gestion").valeur("_csrf");
        payet.executer(payet.envoi("/gestion/fin-de-depot", Map.of("_csrf", List.of(jeton), "campagne", List.of(CandidateDEssai.BAC_PRO),
                "acte", List.of("decision"), "motif", List.of("x"), "canal", List.of("MAIL"), "dossier", List.of(nadia.candidature().toString()))));
        finir(payet);
        assertThat(payet.texte()).contains("0 sur 0");
        assertThat(candidatures.parId(nadia.candidature()).orElseThrow().estVivante()).isTrue();
    }

    /** All its pages; the one where this file is stays open. */
    private static String lister(Navigateur agent, String campagne, Dossier cherche) {
        var adresse = "/gestion/fin-de-depot?campagne=" + campagne + "&page=";
        var pages = new ArrayList<String>();
        do {
            pages.add(agent.ouvrir(adresse + (pages.size() + 1)).page().html());
        } while (!agent.page().select("a.fr-pagination__link--next[href]").isEmpty());
        IntStream.range(0, pages.size()).filter(i -> pages.get(i).contains(cherche.candidature().toString())).forEach(i -> agent.ouvrir(adresse + (i + 1)));
        return String.join("", pages);
    }

    private static void finir(Navigateur agent) {
        Patience.jusqua(() -> agent.ouvrir(agent.chemin()).texte().contains("C’est terminé"));
    }
}
