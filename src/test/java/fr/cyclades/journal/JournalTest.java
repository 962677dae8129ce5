package fr.cyclades.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.socle.Identite;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CycladesTest
class JournalTest {

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient base;

    @Autowired
    TransactionTemplate transaction;

    private final UUID objet = UUID.randomUUID();

    @Test
    void les_actes_d_un_objet_se_lisent_du_dernier_au_premier_par_pages() {
        var candidat = new Identite.DuCandidat(UUID.randomUUID());
        var premier = new Acte(HorlogeDEssai.DEPART, candidat, "candidature_enregistree", objet, Map.of("version", "1"));
        var deuxieme = new Acte(HorlogeDEssai.DEPART.plus(Duration.ofHours(1)), new Identite.DeLAgent(UUID.randomUUID()), "dossier_ouvert", objet, Map.of());
        var troisieme = new Acte(deuxieme.quand(), new Identite.DuSysteme(), "document_publie", objet, Map.of("type", "récapitulatif"));
        journal.noter(premier);
        journal.noter(deuxieme);
        journal.noter(troisieme);
        journal.noter(new Acte(HorlogeDEssai.DEPART, candidat, "candidature_enregistree", UUID.randomUUID(), Map.of()));

        assertThat(journal.de(objet, 0, 2)).containsExactly(troisieme, deuxieme);
        assertThat(journal.de(objet, 1, 2)).containsExactly(premier);
        assertThat(journal.de(objet, 2, 2)).isEmpty();
    }

    @Test
    void un_acte_disparait_avec_la_transaction_qui_l_a_note() {
        transaction.executeWithoutResult(t -> {
            journal.noter(new Acte(HorlogeDEssai.DEPART, new Identite.DuSysteme(), "essai", objet, Map.of()));
            t.setRollbackOnly();
        });
        assertThat(journal.de(objet, 0, 10)).isEmpty();
    }

    @Test
    void un_acte_ne_se_modifie_ni_ne_s_efface() {
        journal.noter(new Acte(HorlogeDEssai.DEPART, new Identite.DuSysteme(), "essai", objet, Map.of()));
        assertThatThrownBy(() -> base.sql("update journal.acte set nature = 'autre'").update()).hasMessageContaining("append-only");
        assertThatThrownBy(() -> base.sql("delete from journal.acte").update()).hasMessageContaining("append-only");
        assertThatThrownBy(() -> base.sql("truncate journal.acte").update()).hasMessageContaining("append-only");
    }
}
