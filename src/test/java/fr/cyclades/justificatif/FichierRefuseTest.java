package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.justificatif.DossierDEssai.Dossier;
import fr.cyclades.justificatif.EtatDePiece.Conforme;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.EtatDePiece.Recue;
import fr.cyclades.personas.Collegues;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The control refuses a file after it was transmitted: who is told, and that nobody is handed it. The verdict is written as the queue writes it. */
@CycladesTest
class FichierRefuseTest {

    private static final String VIRUS = "L’antivirus a reconnu un programme malveillant dans ce fichier.";

    @Autowired DossierDEssai dossiers;
    @Autowired Collegues collegues;
    @Autowired BoiteAuxLettres boite;
    @Autowired Inspections inspections;
    @Autowired SuitesDInspection suites;
    @Autowired JdbcClient base;
    @LocalServerPort int port;

    private Dossier nadia;
    private Navigateur garnier;

    @BeforeEach
    void un_dossier() {
        nadia = dossiers.inscrit();
        garnier = collegues.garnier().seConnecter(new Navigateur(port));
    }

    @Test
    void depose_par_le_service_la_piece_est_recue_l_agent_la_retrouve_aux_anomalies_et_la_candidate_est_ecrite() {
        var fichier = deposerParLeService();
        refuser(fichier);

        assertThat(dossiers.piece(nadia, "1NATID01").etat()).isEqualTo(new Recue(Optional.empty(), LocalDate.of(2023, 11, 22)));
        assertThat(BoiteAuxLettres.texte(boite.dernier(nadia.personne().adresse(), "Le fichier déposé pour vous n’a pas été gardé")))
                .contains(VIRUS, "reçue par le bureau par la poste le 22 novembre 2023", "Vous n’avez rien à faire");
        var elle = elle().ouvrir("/justificatifs");
        assertThat(elle.texte()).contains("Reçue", "Date de réception : 22 novembre 2023", "Le bureau l’a reçue et ne l’a pas encore contrôlée.");
        assertThat(anomalies()).containsExactly(dossiers.piece(nadia, "1NATID01").id());
        assertThat(garnier.ouvrir(poste()).texte()).contains("Le fichier déposé par le service n’a pas été gardé : " + VIRUS, "Déposez-en un autre");
        assertThat(garnier.ouvrir(poste() + "/fichiers/" + fichier).statut()).isEqualTo(404);

        deposerParLeService();
        assertThat(anomalies()).doesNotContain(dossiers.piece(nadia, "1NATID01").id());
        garnier.ouvrir(poste()).cocher("decision=conforme").envoyer("Valider, puis pièce suivante");
        assertThat(dossiers.piece(nadia, "1NATID01").etat()).isInstanceOf(Conforme.class);
    }

    @Test
    void depose_en_ligne_et_transmis_il_est_non_conforme_avec_sa_phrase_et_ne_se_telecharge_plus() {
        dossiers.de(nadia.candidature()).forEach(p -> dossiers.deposer(nadia, p.quoi().code()));
        dossiers.fournir(nadia);
        var fichier = dossiers.piece(nadia, "1NATID01").depot().orElseThrow().fichier();
        refuser(fichier);

        assertThat(dossiers.piece(nadia, "1NATID01").etat()).isInstanceOfSatisfying(NonConforme.class, n -> assertThat(n.commentaire()).startsWith(VIRUS));
        var elle = elle().ouvrir("/candidatures/" + nadia.candidature() + "/justificatifs/pieces/1NATID01");
        assertThat(elle.texte()).contains(VIRUS, "Remplacer");
        assertThat(elle.page().select("a[download]")).isEmpty();
        assertThat(elle.ouvrir("/candidatures/" + nadia.candidature() + "/justificatifs/fichiers/" + fichier).statut()).isEqualTo(404);
        assertThat(garnier.ouvrir(poste()).texte()).contains(VIRUS).doesNotContain("Télécharger l’original");
        assertThat(garnier.ouvrir(poste() + "/fichiers/" + fichier).statut()).isEqualTo(404);
    }

    private UUID deposerParLeService() {
        garnier.ouvrir(poste() + "/depot").cocher("Par la poste").remplir("recueLe", "2023-11-22").remplir("motif", "Pli arrivé")
                .joindre("fichiers", "scan.pdf", "application/pdf", FichiersDEssai.pdf("Carte " + UUID.randomUUID(), 1)).envoyer("Déposer et transmettre ce fichier");
        var fichier = dossiers.piece(nadia, "1NATID01").depot().orElseThrow().fichier();
        Patience.jusqua(() -> inspections.verdict(fichier) instanceof Verdict.Accepte);
        return fichier;
    }

    private void refuser(UUID fichier) {
        base.sql("""
                insert into inspection.inspection (fichier, empreinte, formats, taille_max, pages_max, demandee, finie, etat, refus)
                values (:fichier, sha256('x'), 'PDF', 1, 1, '2023-01-01T00:00:00Z', '2023-01-01T00:00:00Z', 'refuse', cast(:refus as jsonb))
                on conflict (fichier) do update set etat = 'refuse', refus = excluded.refus
                """).param("fichier", fichier)
                .param("refus", "[{\"champ\":\"fichier\",\"code\":\"virus\",\"phrase\":\"" + VIRUS + " Déposez une autre copie du document, faite sur un appareil sûr.\",\"source\":\"\"}]").update();
        suites.tirer(fichier, List.of());
    }

    private List<UUID> anomalies() {
        return base.sql("select piece from justificatif.attente where file = 'controle' and anomalie and candidature = :id").param("id", nadia.candidature())
                .query(UUID.class).list();
    }

    private Navigateur elle() {
        return new Navigateur(port).connecter(nadia.personne().adresse(), nadia.personne().motDePasse());
    }

    private String poste() {
        return "/gestion/pieces/" + dossiers.piece(nadia, "1NATID01").id();
    }
}
