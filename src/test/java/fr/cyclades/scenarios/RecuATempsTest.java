package fr.cyclades.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Regle;
import fr.cyclades.personas.Personnes;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
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
        var envoi = dossier.navigateur().envoi("Enregistrer");
        try (var lente = new Socket("localhost", port)) {
            lente.setSoTimeout(20_000);
            var corps = corps(envoi);
            lente.getOutputStream().write((entetes(envoi, corps.length()) + corps.substring(0, corps.length() / 2)).getBytes(StandardCharsets.UTF_8));
            lente.getOutputStream().flush();
            horloge.nousSommesLe("2023-12-01T17:00:00+01:00");
            lente.getOutputStream().write(corps.substring(corps.length() / 2).getBytes(StandardCharsets.UTF_8));
            lente.getOutputStream().flush();
            assertThat(new String(lente.getInputStream().readNBytes(12), StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 410");
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
            assertThat(reponse.get(20, TimeUnit.SECONDS).chemin()).isEqualTo(dossier.adresse() + "/numero");
        }
    }

    private void attendre_que_quelqu_un_attende_ce_verrou() {
        for (var essai = 0; essai < 5_000; essai++) {
            base.sql("select pg_stat_clear_snapshot()").query(Object.class).optional();
            var attendent = base.sql("""
                    select count(*) from pg_stat_activity
                     where datname = current_database() and wait_event_type = 'Lock' and query like '%candidature.brouillon%'""")
                    .query(Integer.class).single();
            if (attendent > 0) {
                return;
            }
        }
        throw new AssertionError("nobody waits for the draft");
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

    private String entetes(HttpRequest envoi, int longueur) {
        var entetes = new StringBuilder("POST " + envoi.uri().getRawPath() + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                + "Content-Length: " + longueur + "\r\n");
        envoi.headers().map().forEach((nom, valeurs) -> valeurs.forEach(v -> entetes.append(nom).append(": ").append(v).append("\r\n")));
        return entetes.append("\r\n").toString();
    }

    private static String corps(HttpRequest envoi) {
        var lecteur = BodySubscribers.ofString(StandardCharsets.UTF_8);
        envoi.bodyPublisher().orElseThrow().subscribe(new Relais(lecteur));
        return lecteur.getBody().toCompletableFuture().join();
    }

    /** Reads what a request would send. */
    private record Relais(BodySubscriber<String> vers)
            implements Flow.Subscriber<ByteBuffer> {

        @Override
        public void onSubscribe(Flow.Subscription abonnement) {
            vers.onSubscribe(abonnement);
        }

        @Override
        public void onNext(ByteBuffer morceau) {
            vers.onNext(List.of(morceau));
        }

        @Override
        public void onError(Throwable panne) {
            vers.onError(panne);
        }

        @Override
        public void onComplete() {
            vers.onComplete();
        }
    }
}
