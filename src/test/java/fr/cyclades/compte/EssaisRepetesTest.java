package fr.cyclades.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.compte.Connexions.Connexion;
import fr.cyclades.personas.Personnes;
import fr.cyclades.socle.AdresseMail;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Slowing down who tries again and again, and locking out nobody. */
@CycladesTest
class EssaisRepetesTest {

    @Autowired
    Personnes personnes;

    @Autowired
    Connexions connexions;

    @Autowired
    Essais essais;

    @Autowired
    HorlogeDEssai horloge;

    @LocalServerPort
    int port;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void apres_cinq_echecs_il_faut_attendre_une_seconde_puis_deux_jusqu_a_soixante() {
        var adresse = new AdresseMail(Personnes.nouvelleAdresse("essais"));
        for (int i = 0; i < 5; i++) {
            assertThat(essais.compter(adresse, horloge.maintenant())).isEmpty();
        }
        for (long attente : new long[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            assertThat(essais.compter(adresse, horloge.maintenant())).contains(Duration.ofSeconds(attente));
            horloge.avancerDe(Duration.ofSeconds(attente).minusMillis(1));
            assertThat(essais.compter(adresse, horloge.maintenant())).contains(Duration.ofMillis(1));
            horloge.avancerDe(Duration.ofMillis(1));
            assertThat(essais.compter(adresse, horloge.maintenant())).isEmpty();
        }
        horloge.avancerDe(Duration.ofHours(1));
        for (int i = 0; i < 5; i++) {
            assertThat(essais.compter(adresse, horloge.maintenant())).isEmpty();
        }
        assertThat(essais.compter(adresse, horloge.maintenant())).contains(Duration.ofSeconds(1));
    }

    @Test
    void le_titulaire_entre_des_que_l_attente_est_finie_et_tout_est_oublie() {
        var theo = personnes.theo();
        var navigateur = new Navigateur(port);
        for (int i = 0; i < 5; i++) {
            assertThat(essayer(navigateur, theo.adresse(), "Faux/Plume:1").statut()).isEqualTo(422);
        }
        essayer(navigateur, theo.adresse(), theo.motDePasse());
        assertThat(navigateur.statut()).isEqualTo(429);
        assertThat(navigateur.entete("Retry-After")).isEqualTo("1");
        assertThat(navigateur.texte()).contains("Trop d’essais", "dans 1 seconde", "Votre compte n’est pas bloqué");

        horloge.avancerDe(Duration.ofSeconds(1));
        navigateur.connecter(theo.adresse(), theo.motDePasse());
        assertThat(essais.compter(new AdresseMail(theo.adresse()), horloge.maintenant())).isEmpty();
    }

    @Test
    void une_adresse_inconnue_est_ralentie_comme_une_autre() {
        var navigateur = new Navigateur(port);
        var inconnue = Personnes.nouvelleAdresse("inconnue");
        for (int i = 0; i < 5; i++) {
            assertThat(essayer(navigateur, inconnue, "Faux/Plume:1").statut()).isEqualTo(422);
        }
        assertThat(essayer(navigateur, inconnue, "Faux/Plume:1").statut()).isEqualTo(429);
    }

    @Test
    void cent_essais_envoyes_ensemble_n_en_valent_que_cinq() throws InterruptedException {
        var adresse = new AdresseMail(Personnes.nouvelleAdresse("ensemble"));
        try (var foule = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> essai = () -> essais.compter(adresse, horloge.maintenant()).isEmpty();
            var passes = foule.invokeAll(IntStream.range(0, 100).mapToObj(i -> essai).toList()).stream()
                    .filter(f -> f.resultNow()).count();
            assertThat(passes).isEqualTo(5);
        }
    }

    @Test
    void cent_vingt_echecs_envoyes_ensemble_du_meme_endroit_n_en_valent_que_cent() throws InterruptedException {
        try (var foule = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Connexion> essai = () -> connexions.ouvrir(new AdresseMail(Personnes.nouvelleAdresse("foule")), "x", "2001:db8:fff::", "essai");
            assertThat(foule.invokeAll(Collections.nCopies(120, essai))).as("refused, or not even looked at on a loaded machine")
                    .filteredOn(e -> e.state() != Future.State.SUCCESS || !(e.resultNow() instanceof Connexion.TropTot)).hasSize(100);
        }
    }

    @Test
    void cent_echecs_du_meme_endroit_arretent_l_endroit_et_pas_les_autres() {
        var robot = new Navigateur(port).ouvrir("/connexion");
        var statuts = IntStream.range(0, 101).map(i -> robot
                .remplir("adresse", Personnes.nouvelleAdresse("robot")).remplir("motDePasse", "x").envoyer("Me connecter").statut()).boxed().toList();
        assertThat(statuts.subList(0, 100)).containsOnly(422);
        assertThat(statuts.getLast()).isEqualTo(429);

        var theo = personnes.theo();
        new Navigateur(port).connecter(theo.adresse(), theo.motDePasse());
    }

    private static Navigateur essayer(Navigateur navigateur, String adresse, String motDePasse) {
        return navigateur.ouvrir("/connexion").remplir("adresse", adresse).remplir("motDePasse", motDePasse).envoyer("Me connecter");
    }
}
