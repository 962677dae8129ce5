package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Regle;
import fr.cyclades.agent.Role;
import fr.cyclades.justificatif.DossierDEssai.Dossier;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Conforme;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.personas.Collegues;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The récapitulatif of Lille goes by post (signature POSTAL): it comes, is controlled, is refused, comes back. */
@CycladesTest
class PiecesPostalesTest {

    private static final Map<String, ?> NORD = Map.of("etablissement", "IND-59", "commune", Map.of("code_postal", "59000", "nom", "Lille", "insee", "59350"));

    @Autowired Collegues collegues;
    @Autowired DossierDEssai dossiers;
    @Autowired BoiteAuxLettres boite;
    @Autowired HorlogeDEssai horloge;
    @LocalServerPort int port;

    private Navigateur agent;
    private Dossier nadia;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle({"R109", "R150"})
    void le_papier_arrive_a_une_date_qui_n_est_ni_a_venir_ni_avant_la_campagne_et_revient_par_la_poste() {
        horloge.nousSommesLe("2024-11-20T10:00:00+01:00");
        nadia = dossiers.inscrit("2025/lille/bac-professionnel", NORD);
        connecter();
        var elle = candidate();
        assertThat(elle.texte()).contains("À envoyer par voie postale au plus tard le vendredi 6 décembre 2024", "à envoyer directement au service administratif");
        assertThat(elle.page().select("#CINSIG01 a")).as("nothing to press").isEmpty();

        ouvrir().cocher("decision=conforme").remplir("recueLe", "").envoyer("Valider, puis pièce suivante");
        assertThat(agent.texte()).contains("Écrivez la date de réception.");
        ouvrir().cocher("decision=recue").remplir("recueLe", "2024-11-21").envoyer("Valider, puis pièce suivante");
        assertThat(agent.texte()).contains("La date de réception est dans l’avenir.");
        ouvrir().cocher("decision=recue").remplir("recueLe", "2024-10-13").envoyer("Valider, puis pièce suivante");
        assertThat(agent.texte()).contains("avant l’ouverture des inscriptions, le 14 octobre 2024");
        assertThat(piece().etat()).isInstanceOf(AFournir.class);

        ouvrir().cocher("decision=non_conforme").remplir("recueLe", "2024-11-19").remplir("message", "La signature manque.").envoyer("Valider, puis pièce suivante");
        assertThat(piece().etat()).isInstanceOfSatisfying(NonConforme.class, r -> assertThat(r.recueLe()).hasValue(LocalDate.of(2024, 11, 19)));
        assertThat(candidate().texte()).contains("La signature manque.", "À envoyer de nouveau par la poste au plus tard le vendredi 6 décembre 2024").doesNotContain("La déposer en ligne");

        horloge.nousSommesLe("2024-12-02T10:00:00+01:00");
        connecter();
        ouvrir().cocher("decision=conforme").remplir("recueLe", "2024-12-02").envoyer("Valider, puis pièce suivante");
        assertThat(piece().etat()).isInstanceOfSatisfying(Conforme.class, c -> assertThat(c.recueLe()).hasValue(LocalDate.of(2024, 12, 2)));
        assertThat(candidate().texte()).contains("Date de réception : 2 décembre 2024");

        ouvrir().envoyer("Annuler cette décision");
        assertThat(piece().etat()).as("the delay is given back too").isInstanceOfSatisfying(NonConforme.class,
                r -> assertThat(r.jusqua()).isAfter(horloge.maintenant().minus(Duration.ofDays(6))));
    }

    @Test
    void ou_la_campagne_le_permet_un_papier_refuse_revient_en_ligne_puis_le_clic() {
        nadia = dossiers.inscrit("2027/lille/bac-professionnel", NORD);
        connecter();
        ouvrir().cocher("decision=non_conforme").remplir("message", "La page 2 manque.").envoyer("Valider, puis pièce suivante");
        horloge.avancerDe(Duration.ofMinutes(3));
        assertThat(BoiteAuxLettres.texte(boite.dernier(nadia.personne().adresse(), "Vos justificatifs"))).contains("à envoyer de nouveau, ou à déposer en ligne,");

        var elle = candidate();
        assertThat(elle.texte()).contains("À envoyer de nouveau par la poste, ou à déposer ici en ligne,", "PDF ou JPEG, 5 Mo au plus");
        elle.suivre("La déposer en ligne").joindre("fichiers", "recap.pdf", "application/pdf", FichiersDEssai.pdf("BENALI Nadia", 2)).envoyer("Ajouter");
        elle = candidate();
        assertThat(elle.texte()).contains("Il reste à cliquer de nouveau sur « J’ai fourni toutes mes pièces »");
        elle.suivre("J’ai fourni toutes mes pièces").envoyer("J’ai fourni toutes mes pièces");
        assertThat(piece().etat()).isInstanceOf(Transmise.class);
        ouvrir();
        assertThat(agent.page().select("[name=decision]")).isNotEmpty();
        agent.cocher("decision=conforme").envoyer("Valider, puis pièce suivante");
        assertThat(piece().etat()).isInstanceOfSatisfying(Conforme.class, c -> assertThat(c.depot()).isPresent());
    }

    @Test
    void un_papier_jamais_refuse_ne_se_depose_pas_en_ligne() {
        nadia = dossiers.inscrit("2027/lille/bac-professionnel", NORD);
        assertThat(candidate().texte()).doesNotContain("La déposer en ligne");
        var elle = new Navigateur(port).connecter(nadia.personne().adresse(), nadia.personne().motDePasse());
        elle.ouvrir("/candidatures/" + nadia.candidature() + "/justificatifs/pieces/CINSIG01");
        assertThat(elle.page().select("input[type=file]")).isEmpty();
    }

    private void connecter() {
        agent = collegues.avec(Role.PIECES, Role.DECISIONS).seConnecter(new Navigateur(port));
    }

    private Navigateur candidate() {
        return new Navigateur(port).connecter(nadia.personne().adresse(), nadia.personne().motDePasse())
                .ouvrir("/candidatures/" + nadia.candidature() + "/justificatifs");
    }

    private Navigateur ouvrir() {
        return agent.ouvrir("/gestion/pieces/" + piece().id());
    }

    private Piece piece() {
        return dossiers.piece(nadia, "CINSIG01");
    }
}
