package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.agent.Perimetre;
import fr.cyclades.justificatif.controle.FileDAttente;
import fr.cyclades.justificatif.controle.Filtre;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The queue: two agents never get the same piece. */
@CycladesTest
class FileDAttenteTest {

    private static final Perimetre CLERMONT = new Perimetre(Set.of(CandidateDEssai.BAC_PRO), Set.of());

    @Autowired FileDAttente file;
    @Autowired DossierDEssai dossiers;
    @Autowired HorlogeDEssai horloge;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void huit_agents_qui_demandent_ensemble_n_ont_jamais_la_meme_piece() throws Exception {
        dossiers.transmis();
        dossiers.transmis();
        dossiers.transmis();
        horloge.avancerDe(java.time.Duration.ofMinutes(10));
        var depart = new CountDownLatch(1);
        try (var agents = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<UUID>>> prises = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                var agent = UUID.randomUUID();
                prises.add(agents.submit(() -> {
                    depart.await();
                    var siennes = new ArrayList<UUID>();
                    Optional<UUID> derniere = Optional.empty();
                    for (int j = 0; j < 2; j++) {
                        derniere = file.prendre(CLERMONT, Filtre.TOUT, agent, horloge.maintenant(), derniere);
                        derniere.ifPresent(siennes::add);
                    }
                    return siennes;
                }));
            }
            depart.countDown();
            var toutes = new ArrayList<UUID>();
            for (var prise : prises) {
                toutes.addAll(prise.get());
            }
            assertThat(toutes).hasSize(16);
            assertThat(new HashSet<>(toutes)).hasSize(16);
        }
    }

    @Test
    void un_bail_non_tenu_rend_la_piece_au_bout_de_cinq_minutes() {
        var piece = dossiers.piece(dossiers.transmis(), "1NATID01").id();
        var garnier = UUID.randomUUID();
        var oudin = UUID.randomUUID();
        assertThat(file.reserver(piece, garnier, horloge.maintenant())).isEmpty();
        assertThat(file.reserver(piece, oudin, horloge.maintenant())).hasValueSatisfying(b -> assertThat(b.agent()).isEqualTo(garnier));
        horloge.avancerDe(FileDAttente.BAIL);
        assertThat(file.reserver(piece, oudin, horloge.maintenant())).isEmpty();
        assertThat(file.reserver(piece, garnier, horloge.maintenant())).isPresent();
        file.rendre(piece, oudin);
        assertThat(file.reserver(piece, garnier, horloge.maintenant())).isEmpty();
    }

    @Test
    void hors_du_perimetre_rien_n_est_compte_ni_donne() {
        dossiers.transmis();
        var ailleurs = new Perimetre(Set.of(CandidateDEssai.ANTICIPEES), Set.of(CandidateDEssai.BAC_PRO + "|autre-bureau"));
        assertThat(file.compter(ailleurs, horloge.maintenant()).aControler()).isZero();
        assertThat(file.prendre(ailleurs, Filtre.TOUT, UUID.randomUUID(), horloge.maintenant(), Optional.empty())).isEmpty();
        var sonBureau = new Perimetre(Set.of(), Set.of(CandidateDEssai.BAC_PRO + "|bureau"));
        assertThat(file.compter(sonBureau, horloge.maintenant()).aControler()).isPositive();
    }
}
