package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Patience;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.EtatDesPieces.Etat;
import fr.cyclades.candidature.Inscriptions;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.justificatif.controle.Controles;
import fr.cyclades.justificatif.controle.Effet;
import fr.cyclades.justificatif.controle.TenueDesFiches;
import fr.cyclades.personas.Personnes;
import fr.cyclades.socle.Identite;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two acts at the same time on the same pieces: one after the other, and never a file transmitted without its piece. */
@CycladesTest
class EnMemeTempsTest {

    private static final Identite.DeLAgent AGENT = new Identite.DeLAgent(new UUID(9, 9));

    @Autowired Personnes personnes;
    @Autowired Brouillons brouillons;
    @Autowired Inscriptions inscriptions;
    @Autowired Candidatures candidatures;
    @Autowired Campagnes campagnes;
    @Autowired Depots depots;
    @Autowired DossierDEssai dossiers;
    @Autowired Transmissions transmissions;
    @Autowired Liasses liasses;
    @Autowired Pieces pieces;
    @Autowired Controles controles;
    @Autowired TenueDesFiches fiches;
    @Autowired HorlogeDEssai horloge;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient base;

    @RepeatedTest(5)
    void une_suppression_pendant_le_clic_passe_avant_ou_apres_jamais_au_milieu() throws Exception {
        var id = unDossierComplet();
        var piece = liasses.courante(id).orElseThrow().piece("1NATID01").orElseThrow();
        var qui = new Identite.DuCandidat(candidatures.parId(id).orElseThrow().fiche().candidat());
        var barriere = new CyclicBarrier(2);
        var clic = CompletableFuture.supplyAsync(() -> {
            attendre(barriere);
            return transmissions.fournir(new Transmissions.Clic(id, 1, "texte", qui, horloge.maintenant()), "DOSSIER");
        });
        attendre(barriere);
        var suppression = depots.supprimer(new Depots.Ou(id, "1NATID01", qui, horloge.maintenant()), piece.depot().orElseThrow().fichier());

        var liasse = liasses.courante(id).orElseThrow();
        var apres = liasse.piece("1NATID01").orElseThrow().etat();
        if (clic.get().isEmpty()) {
            assertThat(suppression).isPresent();
            assertThat(apres).isInstanceOf(Transmise.class);
            assertThat(liasse.situation().dossier().etat()).isEqualTo(Etat.TRANSMIS);
        } else {
            assertThat(suppression).isEmpty();
            assertThat(apres).isInstanceOf(AFournir.class);
            assertThat(liasse.situation().dossier().etat()).isEqualTo(Etat.INCOMPLET);
        }
    }

    @RepeatedTest(5)
    void un_redepot_pendant_que_l_agent_revient_sur_son_refus_passe_avant_ou_apres() throws Exception {
        var id = unDossierComplet();
        var qui = new Identite.DuCandidat(candidatures.parId(id).orElseThrow().fiche().candidat());
        assertThat(transmissions.fournir(new Transmissions.Clic(id, 1, "texte", qui, horloge.maintenant()), "DOSSIER")).isEmpty();
        var piece = liasses.courante(id).orElseThrow().piece("1NATID01").orElseThrow();
        var refus = (Effet.Fait) controles.decider(piece.id(), piece.revision(), new Decision.NonConforme("", "Illisible", Optional.empty()), AGENT);
        var barriere = new CyclicBarrier(2);
        var retour = CompletableFuture.supplyAsync(() -> {
            attendre(barriere);
            return controles.annuler(piece.id(), refus.controle().id(), AGENT);
        });
        attendre(barriere);
        var redepot = dossiers.deposerSansOctets(new Depots.Ou(id, "1NATID01", qui, horloge.maintenant()));

        var apres = liasses.courante(id).orElseThrow().piece("1NATID01").orElseThrow();
        if (retour.get() instanceof Effet.Fait) {
            assertThat(redepot).isPresent();
            assertThat(apres.etat()).isInstanceOf(Transmise.class);
            assertThat(apres.depot().orElseThrow().fichier()).isEqualTo(piece.depot().orElseThrow().fichier());
        } else {
            assertThat(redepot).isEmpty();
            assertThat(apres.etat()).isInstanceOf(EtatDePiece.Deposee.class);
        }
    }

    @Test
    void une_fiche_ecrite_pendant_une_decision_ne_remet_pas_la_piece_dans_la_file() {
        var id = unDossierComplet();
        var qui = new Identite.DuCandidat(candidatures.parId(id).orElseThrow().fiche().candidat());
        fiches.tenir(id);
        assertThat(transmissions.fournir(new Transmissions.Clic(id, 1, "texte", qui, horloge.maintenant()), "DOSSIER")).isEmpty();
        var piece = liasses.courante(id).orElseThrow().piece("1NATID01").orElseThrow();
        assertThat(enFile(piece)).isTrue();

        var fiche = transaction.execute(_ -> {
            assertThat(controles.decider(piece.id(), piece.revision(), new Decision.Conforme(Optional.empty()), AGENT)).isInstanceOf(Effet.Fait.class);
            var tenue = CompletableFuture.runAsync(() -> fiches.tenir(id));
            Patience.demeure(() -> !tenue.isDone());
            return tenue;
        });
        fiche.join();
        assertThat(enFile(piece)).isFalse();
    }

    private boolean enFile(Piece piece) {
        return base.sql("select exists (select from justificatif.attente where piece = :piece)").param("piece", piece.id()).query(Boolean.class).single();
    }

    @Test
    void une_decision_sur_ce_qui_a_change_entre_temps_n_ecrit_rien() {
        var id = unDossierComplet();
        var vue = liasses.courante(id).orElseThrow().piece("1NATID01").orElseThrow();
        deposer(id, "1NATID01");
        assertThat(pieces.ecrire(vue.avec(new AFournir()))).isEmpty();
        assertThat(liasses.courante(id).orElseThrow().piece("1NATID01").orElseThrow().depot()).isPresent();
    }

    private UUID unDossierComplet() {
        var nadia = personnes.nadia();
        var id = new CandidateDEssai(brouillons, inscriptions, candidatures, campagnes)
                .inscrire(nadia.candidat(), CandidateDEssai.BAC_PRO, SituationsDEssai.reponsesDeNadia(Map.of()), horloge.maintenant());
        liasses.courante(id).orElseThrow().demandees().forEach(p -> deposer(id, p.quoi().code()));
        return id;
    }

    private void deposer(UUID id, String code) {
        var qui = new Identite.DuCandidat(candidatures.parId(id).orElseThrow().fiche().candidat());
        assertThat(dossiers.deposerSansOctets(new Depots.Ou(id, code, qui, horloge.maintenant()))).isEmpty();
    }

    private static void attendre(CyclicBarrier barriere) {
        try {
            barriere.await();
        } catch (Exception arret) {
            throw new IllegalStateException(arret);
        }
    }
}
