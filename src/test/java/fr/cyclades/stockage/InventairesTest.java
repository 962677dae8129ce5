package fr.cyclades.stockage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.justificatif.DossierDEssai;
import fr.cyclades.stockage.octets.Magasin;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Orphans are removed in time, and what is missing is told. */
@CycladesTest
class InventairesTest {

    @Autowired
    DossierDEssai dossiers;

    @Autowired
    Coffre coffre;

    @Autowired
    Inventaires inventaires;

    @Autowired
    Magasin magasin;

    @Autowired
    HorlogeDEssai horloge;

    @Autowired
    JdbcClient base;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void un_orphelin_est_retire_apres_sept_jours_et_pas_avant() {
        var orphelin = deposer();
        var tenu = deposer();
        tenir(tenu);
        horloge.avancerDe(Duration.ofDays(6));
        inventaires.dresser();
        assertThat(coffre.ouvrir(orphelin)).isInstanceOf(Lecture.Ouverte.class);
        horloge.avancerDe(Duration.ofDays(2));
        inventaires.dresser();
        assertThat(coffre.ouvrir(orphelin)).isEqualTo(new Lecture.Absente());
        assertThat(coffre.ouvrir(tenu)).isInstanceOf(Lecture.Ouverte.class);
    }

    @Test
    void des_octets_deposes_de_nouveau_repartent_pour_sept_jours() {
        var octets = UUID.randomUUID().toString().getBytes();
        var empreinte = deposer(octets);
        horloge.avancerDe(Duration.ofDays(6));
        deposer(octets);
        horloge.avancerDe(Duration.ofDays(2));
        inventaires.dresser();
        assertThat(coffre.ouvrir(empreinte)).isInstanceOf(Lecture.Ouverte.class);
    }

    @Test
    void le_fichier_d_une_piece_est_garde_meme_remplace() {
        var nadia = dossiers.inscrit();
        var remplace = deposer();
        dossiers.deposer(nadia, "1NATID01", remplace.texte(), 36);
        dossiers.deposer(nadia, "1NATID01");
        base.sql("delete from inspection.inspection where empreinte = :e").param("e", remplace.octets()).update();
        horloge.avancerDe(Duration.ofDays(30));
        inventaires.dresser();
        assertThat(coffre.ouvrir(remplace)).isInstanceOf(Lecture.Ouverte.class);
    }

    @Test
    void apres_une_restauration_ce_qui_manque_est_dit_et_ce_qui_est_inconnu_est_garde() throws Exception {
        var perdu = deposer();
        tenir(perdu);
        base.sql("delete from stockage.inventaire").update();
        magasin.retirer(perdu);
        var inconnu = deposer();
        base.sql("delete from stockage.objet where empreinte = :e").param("e", inconnu.octets()).update();
        horloge.avancerDe(Duration.ofDays(30));
        var inventaire = inventaires.dresser();
        assertThat(inventaire.manquants()).contains(perdu);
        assertThat(inventaire.adoptes()).isPositive();
        assertThat(coffre.ouvrir(inconnu)).isInstanceOf(Lecture.Ouverte.class);
        assertThat(inventaires.dernier()).hasValueSatisfying(dernier -> assertThat(dernier.manquants()).contains(perdu));
    }

    private Empreinte deposer() {
        return deposer(UUID.randomUUID().toString().getBytes());
    }

    private Empreinte deposer(byte[] octets) {
        return ((Depot.Depose) coffre.deposer(new ByteArrayInputStream(octets), 1000)).empreinte();
    }

    /** A file under inspection holds its bytes. */
    private void tenir(Empreinte empreinte) {
        base.sql("""
                insert into inspection.inspection (fichier, empreinte, formats, taille_max, pages_max, demandee)
                values (:fichier, :empreinte, 'PDF', 1, 1, '2023-01-01T00:00:00Z')
                """).param("fichier", UUID.randomUUID()).param("empreinte", empreinte.octets()).update();
    }
}
