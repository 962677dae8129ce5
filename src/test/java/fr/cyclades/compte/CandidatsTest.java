package fr.cyclades.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Regle;
import fr.cyclades.personas.Personnes;
import fr.cyclades.socle.NumeroCandidat;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The persons, as the other modules see them. */
@CycladesTest
class CandidatsTest {

    @Autowired
    Personnes personnes;

    @Autowired
    Candidats candidats;

    @Autowired
    HorlogeDEssai horloge;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle("R47")
    void le_numero_est_donne_une_fois_et_porte_l_annee() {
        var nadia = personnes.nadia().candidat();
        assertThat(candidats.parId(nadia).orElseThrow().numero()).isEmpty();
        var numero = candidats.inscrire(nadia);
        assertThat(numero.texte()).startsWith("23").matches("\\d{9}[A-Z]");
        horloge.nousSommesLe("2024-01-01T00:00:00+01:00");
        assertThat(candidats.inscrire(nadia)).isEqualTo(numero);
        assertThat(candidats.inscrire(personnes.theo().candidat()).texte()).startsWith("24");
    }

    @Test
    @Regle("R144")
    void inscrire_fige_l_etat_civil() {
        var nadia = personnes.nadia();
        assertThat(candidats.parId(nadia.candidat()).orElseThrow()).returns(false, Candidat::etatCivilFige)
                .returns(nadia.etatCivil(), Candidat::etatCivil);
        candidats.inscrire(nadia.candidat());
        assertThat(candidats.parId(nadia.candidat()).orElseThrow().etatCivilFige()).isTrue();
    }

    @Test
    void deux_inscriptions_au_meme_instant_donnent_un_seul_numero_a_la_personne() throws InterruptedException {
        var nadia = personnes.nadia().candidat();
        try (var foule = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<NumeroCandidat> inscrire = () -> candidats.inscrire(nadia);
            assertThat(foule.invokeAll(Stream.generate(() -> inscrire).limit(10).toList()).stream().map(f -> f.resultNow()).distinct()).hasSize(1);
        }
    }

    @Test
    void une_personne_sans_compte_existe_et_on_peut_lui_ecrire() {
        var contact = Personnes.nouvelleAdresse("sanscompte");
        var id = personnes.sansCompte(Personnes.lire("karim-haddad"), contact);
        assertThat(candidats.parId(id).orElseThrow().nomComplet()).startsWith("HADDAD Karim");
        assertThat(candidats.parId(id).orElseThrow().adresse().texte()).isEqualTo(contact);
    }
}
