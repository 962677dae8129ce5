package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Regle;
import fr.cyclades.justificatif.DossierDEssai.Dossier;
import fr.cyclades.justificatif.EtatDePiece.Conforme;
import fr.cyclades.personas.Collegues;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Once all the pieces are validated nothing moves (R103), whatever page is kept open or request forged. */
@CycladesTest
class ApresLaValidationTest {

    @Autowired Collegues collegues;
    @Autowired DossierDEssai dossiers;
    @Autowired HorlogeDEssai horloge;
    @LocalServerPort int port;

    private Dossier nadia;
    private Navigateur garnier;
    private Navigateur elle;

    @BeforeEach
    void un_dossier_valide() {
        nadia = dossiers.transmis();
        garnier = collegues.garnier().seConnecter(new Navigateur(port));
        dossiers.de(nadia.candidature()).forEach(p -> garnier.ouvrir("/gestion/pieces/" + p.id()).cocher("decision=conforme").envoyer("Valider, puis pièce suivante"));
        elle = new Navigateur(port).connecter(nadia.personne().adresse(), nadia.personne().motDePasse());
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle("R103")
    void ni_depot_ni_suppression_ni_clic_de_la_candidate() {
        assertThat(elle.ouvrir(pieces()).texte()).contains("Dossier validé", "Validée le 23 novembre 2023 à 14 h 00 (heure de Paris)");
        var jeton = elle.valeur("_csrf");
        var fichier = piece().depot().orElseThrow().fichier();

        elle.executer(elle.envoi(pieces() + "/fichiers/" + fichier + "/suppression", Map.of("_csrf", List.of(jeton))));
        assertThat(elle.statut()).isEqualTo(409);
        assertThat(elle.texte()).contains("Le bureau a accepté cette pièce : elle ne change plus.");

        elle.executer(elle.envoi(pieces() + "/regroupements/DOSSIER/transmission", Map.of("_csrf", List.of(jeton), "version", List.of("1"))));
        assertThat(elle.statut()).isEqualTo(409);
        assertThat(elle.texte()).contains("Vos pièces sont validées : il n’y a plus rien à transmettre");

        var autre = dossiers.inscrit();
        var ailleurs = new Navigateur(port).connecter(autre.personne().adresse(), autre.personne().motDePasse());
        ailleurs.ouvrir("/candidatures/" + autre.candidature() + "/justificatifs/pieces/1NATID01");
        elle.ouvrir(pieces() + "/pieces/1NATID01");
        assertThat(elle.page().select("input[type=file]")).isEmpty();
        elle.page().body().append(ailleurs.page().selectFirst("form[enctype]").outerHtml().replace(autre.candidature().toString(), nadia.candidature().toString()));
        elle.page().select("form[enctype] [name=_csrf]").val(jeton);
        elle.joindre("fichiers", "a.pdf", "application/pdf", FichiersDEssai.pdf("Après", 1)).envoyer("Ajouter");
        assertThat(elle.statut()).isEqualTo(422);
        assertThat(elle.texte()).contains("Le bureau a accepté cette pièce : elle ne change plus.");
        assertThat(piece().etat()).isInstanceOf(Conforme.class);
    }

    @Test
    @Regle("R103")
    void ni_decision_ni_depot_du_service_sans_revenir_d_abord_sur_la_decision() {
        var adresse = "/gestion/pieces/" + piece().id();
        var jeton = garnier.ouvrir(adresse).valeur("_csrf");
        assertThat(garnier.page().select("input[name=decision]")).isEmpty();
        garnier.executer(garnier.envoi(adresse, Map.of("_csrf", List.of(jeton), "revision", List.of(Integer.toString(piece().revision())),
                "decision", List.of("non_conforme"), "message", List.of("Trop tard"))));
        assertThat(garnier.statut()).isEqualTo(422);
        assertThat(garnier.texte()).contains("Cette pièce est déjà conforme : annulez d’abord la décision.");
        garnier.ouvrir(adresse + "/depot").cocher("Au guichet").remplir("motif", "x").joindre("fichiers", "a.pdf", "application/pdf", FichiersDEssai.pdf("Après", 1))
                .envoyer("Déposer et transmettre ce fichier");
        assertThat(garnier.texte()).contains("Cette pièce est conforme : elle ne change plus.");
        assertThat(piece().etat()).isInstanceOfSatisfying(Conforme.class, c -> assertThat(c.valideeLe()).isPresent());
    }

    private Piece piece() {
        return dossiers.piece(nadia, "1NATID01");
    }

    private String pieces() {
        return "/candidatures/" + nadia.candidature() + "/justificatifs";
    }
}
