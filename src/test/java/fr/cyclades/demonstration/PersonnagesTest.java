package fr.cyclades.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.demonstration.Personnage.SonCompte;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The invented people are there from the first start, once each (decisions 38, 43 and 49). */
@CycladesTest
class PersonnagesTest {

    @Autowired
    JdbcClient base;

    @Autowired
    PeuplementRunner peuplement;

    @Test
    void chacun_est_la_une_fois_meme_apres_un_second_demarrage() {
        peuplement.run(new DefaultApplicationArguments());

        var attendus = Personnages.tous().stream().filter(p -> p.compte() != SonCompte.A_CREER).map(Personnage::cle).toList();
        assertThat(base.sql("select cle from demonstration.presence").query(String.class).list()).containsExactlyInAnyOrderElementsOf(attendus);
    }

    @Test
    void deux_dossiers_n_ont_pas_de_compte() {
        assertThat(Personnages.tous()).filteredOn(p -> p.compte() == SonCompte.AUCUN).hasSize(2)
                .allSatisfy(p -> assertThat(comptesDe(p)).isZero());
        assertThat(comptesDe(Personnages.de("nadia-benali"))).isOne();
    }

    private int comptesDe(Personnage personnage) {
        var candidat = base.sql("select candidat from demonstration.presence where cle = ?").param(personnage.cle()).query(UUID.class).single();
        return base.sql("select count(*) from compte.compte where candidat = ?").param(candidat).query(Integer.class).single();
    }

    @Test
    void leurs_adresses_et_leurs_telephones_n_appartiennent_a_personne() {
        assertThat(Personnages.tous()).allSatisfy(p -> {
            assertThat(p.adresse().texte()).endsWith("@example.org");
            assertThat(p.telephone()).matches("06 39 98 \\d\\d \\d\\d");
        });
    }
}
