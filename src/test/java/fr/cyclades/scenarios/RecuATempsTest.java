package fr.cyclades.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.EnvoiBrut;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.Regle;
import fr.cyclades.personas.Personnes;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What counts against a deadline is the instant at which the server had received the whole request (decision 7), on the closing of S1. */
@CycladesTest
class RecuATempsTest {

    @Autowired Personnes personnes;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient base;
    @Autowired TransactionTemplate transactions;

    @LocalServerPort
    int port;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle("R61")
    void une_requete_commencee_avant_la_fermeture_et_finie_apres_est_refusee() throws IOException {
        var dossier = presqueInscrite();
        try (var lente = new EnvoiBrut(dossier.navigateur().envoi("Enregistrer"))) {
            lente.envoyer(lente.taille() / 2);
            horloge.nousSommesLe("2023-12-01T17:00:00+01:00");
            assertThat(lente.finir()).startsWith("HTTP/1.1 410");
        }
        assertThat(dossier.ouvrir("/numero").statut()).isEqualTo(404);
    }

    @Test
    @Regle("R61")
    void ce_que_le_serveur_avait_recu_en_entier_a_temps_s_enregistre_meme_s_il_le_traite_apres() throws Exception {
        var dossier = presqueInscrite();
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            var reponse = transactions.execute(_ -> {
                base.sql("select id from candidature.brouillon where id = ? for update").param(UUID.fromString(dossier.adresse().substring(14)))
                        .query(UUID.class).single();
                var envoi = fils.submit(dossier::enregistrer);
                attendre_que_quelqu_un_attende_ce_verrou();
                horloge.nousSommesLe("2023-12-01T17:00:30+01:00");
                return envoi;
            });
            assertThat(reponse.get(2, TimeUnit.MINUTES).chemin()).isEqualTo(dossier.adresse() + "/numero");
        }
    }

    private void attendre_que_quelqu_un_attende_ce_verrou() {
        Patience.jusqua(() -> base.sql("""
                select count(*) > 0 from pg_stat_activity
                 where datname = current_database() and wait_event_type = 'Lock' and query like '%candidature.brouillon%'""")
                .query(Boolean.class).single());
    }

    /** One second before the closing, ready to press « Enregistrer ». */
    private Dossier presqueInscrite() {
        horloge.nousSommesLe("2023-12-01T16:50:00+01:00");
        var nadia = personnes.nadia();
        var dossier = new Dossier(new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse()), Reponses.DE_NADIA)
                .demarrer("2024/clermont-ferrand/bac-professionnel").remplirJusquaEnregistrer();
        horloge.nousSommesLe("2023-12-01T16:59:59+01:00");
        return dossier;
    }
}
