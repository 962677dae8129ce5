package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.Regle;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Inscriptions;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.document.Document;
import fr.cyclades.document.Documents;
import fr.cyclades.justificatif.EtatDePiece.Conforme;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.EtatDePiece.Recue;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import fr.cyclades.socle.Identite;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The four cases of the notice as the candidate sees them, the mails, the reminders. */
@CycladesTest
class SuivreTest {

    private static final Identite.DeLAgent GARNIER = new Identite.DeLAgent(new UUID(9, 9));

    @Autowired Personnes personnes;
    @Autowired Brouillons brouillons;
    @Autowired Inscriptions inscriptions;
    @Autowired Candidatures candidatures;
    @Autowired Campagnes campagnes;
    @Autowired Liasses liasses;
    @Autowired Pieces pieces;
    @Autowired Documents documents;
    @Autowired BoiteAuxLettres boite;
    @Autowired HorlogeDEssai horloge;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher evenements;
    @LocalServerPort int port;

    private Personne nadia;
    private UUID id;
    private Navigateur nav;

    @BeforeEach
    void un_dossier() {
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
    @Regle({"R104", "R105", "R106", "R135"})
    void recue_non_conforme_puis_conforme_se_lisent_sur_la_page_et_dans_un_seul_mail() {
        toutDeposer();
        nav.ouvrir("/justificatifs").suivre("J’ai fourni toutes mes pièces").envoyer("J’ai fourni toutes mes pièces");
        assertThat(BoiteAuxLettres.texte(boite.dernier(nadia.adresse(), "Pièces transmises"))).contains("Dossier complet transmis", "Document justifiant l’identité");

        horloge.nousSommesLe("2023-12-01T10:12:00+01:00");
        nav = new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse());
        decider("1NATID01", new Decision.Conforme(Optional.of(LocalDate.of(2023, 11, 29))));
        decider("DOMICI01", new Decision.Recue(LocalDate.of(2023, 11, 29)));
        decider("DIPLOM01", new Decision.NonConforme("illisible", "Pièce illisible", Optional.of(LocalDate.of(2023, 11, 29))));
        nav.ouvrir("/justificatifs");
        assertThat(nav.texte()).contains("Conforme", "Reçue", "Date de réception : 29 novembre 2023", "Non conforme",
                "Information du gestionnaire : Pièce illisible", "1 pièce est refusée, à remplacer au plus tard le vendredi 8 décembre 2023 à 23 h 59.");
        assertThat(nav.page().select(".cy-piece").first().text()).contains("Non conforme");

        horloge.avancerDe(Duration.ofMinutes(3));
        var mail = boite.dernier(nadia.adresse(), "Vos justificatifs");
        assertThat(BoiteAuxLettres.texte(mail)).contains("Conforme", "Reçue", "Pièce illisible", "à remplacer au plus tard le vendredi 8 décembre 2023 à 23 h 59");
        assertThat(boite.recus(nadia.adresse()).stream().filter(c -> c.objet().startsWith("Vos justificatifs"))).hasSize(1);

        horloge.nousSommesLe("2023-12-05T18:00:00+01:00");
        nav = new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse());
        nav.ouvrir("/justificatifs").suivre("Remplacer cette pièce");
        nav.joindre("fichiers", "diplome2.pdf", "application/pdf", FichiersDEssai.pdf("Diplôme net", 1)).envoyer("Remplacer");
        assertThat(nav.texte()).contains("cliquer de nouveau sur « J’ai fourni toutes mes pièces »");
        nav.ouvrir("/justificatifs").suivre("J’ai fourni toutes mes pièces").envoyer("J’ai fourni toutes mes pièces");
        assertThat(nav.texte()).contains("Dossier complet transmis");
    }

    @Test
    @Regle("R92")
    void les_rappels_nomment_ce_qui_manque_et_la_relance_est_publiee() {
        horloge.nousSommesLe("2023-11-24T08:59:00+01:00");
        assertThat(boite.recus(nadia.adresse()).stream().filter(c -> c.objet().startsWith("Rappel"))).isEmpty();
        horloge.nousSommesLe("2023-11-24T09:00:01+01:00");
        assertThat(BoiteAuxLettres.texte(boite.dernier(nadia.adresse(), "Rappel")))
                .contains("Ce qui manque", "Document justifiant l’identité : à déposer", "au plus tard le vendredi 1er décembre 2023 à 23 h 59");
        Patience.jusqua(() -> documents.de(id).stream().anyMatch(d -> d.type().startsWith("relance_des_pieces")));
        assertThat(documents.de(id)).extracting(Document::libelle).contains("Relance de pièces justificatives du 24 novembre 2023");
        horloge.nousSommesLe("2023-11-29T09:00:01+01:00");
        Patience.jusqua(() -> documents.de(id).stream().anyMatch(d -> d.libelle().equals("Relance de pièces justificatives du 29 novembre 2023")));
        assertThat(documents.de(id)).extracting(Document::libelle).as("the first one stays").contains("Relance de pièces justificatives du 24 novembre 2023");
    }

    private void toutDeposer() {
        nav.ouvrir("/justificatifs");
        nav.page().select(".cy-piece").eachAttr("id").forEach(code -> nav.ouvrir("/candidatures/" + id + "/justificatifs/pieces/" + code)
                .joindre("fichiers", code.toLowerCase() + ".pdf", "application/pdf", FichiersDEssai.pdf("Pièce " + code, 1)).envoyer("Ajouter"));
    }

    /** What the desk of the service writes. */
    private void decider(String code, Decision decision) {
        transaction.executeWithoutResult(_ -> {
            pieces.verrouiller(id);
            var liasse = liasses.courante(id).orElseThrow();
            var piece = liasse.piece(code).orElseThrow();
            var le = horloge.maintenant();
            var ecrite = pieces.ecrire(piece.avec(switch (decision) {
                case Decision.Conforme(var recueLe) -> new Conforme(piece.depot(), le, recueLe, Optional.empty());
                case Decision.NonConforme(var motif, var commentaire, var recueLe) ->
                    new NonConforme(piece.depot(), motif, commentaire, le, recueLe, liasse.delais().redepot(le));
                case Decision.Recue(var jour) -> new Recue(piece.depot(), jour);
            })).orElseThrow();
            var controle = new Controle(UUID.randomUUID(), piece.id(), piece.depot().map(d -> d.fichier()), decision, le, GARNIER, "transmise",
                    ecrite.revision(), Optional.empty(), Optional.empty());
            pieces.noter(controle);
            evenements.publishEvent(new PieceControlee(id, piece.id(), controle.id()));
        });
    }
}
