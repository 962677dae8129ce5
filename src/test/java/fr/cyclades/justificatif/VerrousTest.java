package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Patience;
import fr.cyclades.candidature.Registre;
import fr.cyclades.justificatif.controle.lot.Lots;
import fr.cyclades.justificatif.controle.lot.Lots.AFaire;
import fr.cyclades.justificatif.controle.lot.Lots.Acte;
import fr.cyclades.justificatif.controle.lot.Lots.Lot;
import fr.cyclades.justificatif.controle.lot.TravauxParLot;
import fr.cyclades.justificatif.controle.lot.TravauxParLot.Pas;
import fr.cyclades.personas.Collegues;
import fr.cyclades.reglement.Notice.ModeDeSignature;
import fr.cyclades.socle.Identite;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts on the same candidature take its locks in one order: the second waits for the first, and never the first for the second. */
@CycladesTest
class VerrousTest {

    @Autowired DossierDEssai dossiers;
    @Autowired Collegues collegues;
    @Autowired TravauxParLot travaux;
    @Autowired Lots lots;
    @Autowired Pieces pieces;
    @Autowired Signatures signatures;
    @Autowired Registre registre;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient base;
    @Autowired TransactionTemplate transaction;

    private final ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void fermer() {
        fils.close();
    }

    @Test
    void un_lot_qui_attend_un_acte_sur_les_memes_pieces_ne_l_empeche_pas_de_finir() {
        var nadia = dossiers.transmis();
        var piece = dossiers.piece(nadia, "1NATID01");
        var lot = new Lot(UUID.randomUUID(), Acte.CONFORMITE, "", "", Optional.empty(), collegues.garnier().agent(), horloge.maintenant());
        lots.ouvrir(lot, List.of(new AFaire(nadia.candidature(), Optional.of(piece.id()), piece.revision(), Optional.empty())));

        Future<Pas> pas = transaction.execute(_ -> {
            pieces.verrouiller(nadia.candidature());
            var enCours = fils.submit(() -> travaux.avancer(lot.id()));
            Patience.jusqua(this::quelquunAttendLesPieces);
            assertThat(pieces.ecrire(piece.avec(new EtatDePiece.Recue(piece.depot(), LocalDate.of(2023, 11, 22))))).isPresent();
            return enCours;
        });

        assertThat(pas).succeedsWithin(Duration.ofMinutes(1)).isEqualTo(Pas.FAIT);
        assertThat(lots.avancement(lot.id())).as("the piece had changed: set aside").isEqualTo(new Lots.Avancement(1, 0, 1));
    }

    @Test
    void qui_signe_n_attend_pas_la_fenetre_ou_il_modifie_et_qui_attendra_ses_pieces() {
        var nadia = dossiers.inscrit();
        var signature = new Signatures.Signature(nadia.candidature(), 1, ModeDeSignature.CLIC_PIECES, "lu", horloge.maintenant(),
                new Identite.DuCandidat(nadia.personne().candidat()));

        transaction.executeWithoutResult(_ -> {
            assertThat(registre.verrouiller(nadia.candidature())).contains(1);
            assertThat(fils.submit(() -> transaction.executeWithoutResult(_ -> {
                pieces.verrouiller(nadia.candidature());
                signatures.signer(signature);
            }))).succeedsWithin(Duration.ofMinutes(1));
        });

        assertThat(signatures.de(nadia.candidature())).hasSize(1);
    }

    private boolean quelquunAttendLesPieces() {
        return base.sql("select count(*) > 0 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and wait_event = 'advisory'")
                .query(Boolean.class).single();
    }
}
