package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.justificatif.DossierDEssai.Dossier;
import fr.cyclades.personas.Collegues;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What waits is counted as it is when the page is made: after a decision, an undoing, a lot, a colleague. In a bureau that nobody else has. */
@CycladesTest
class ComptesTest {

    @Autowired Collegues collegues;
    @Autowired DossierDEssai dossiers;
    @Autowired JdbcClient base;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;

    private final String bureau = "bureau-" + UUID.randomUUID();
    private Dossier nadia;
    private Navigateur agent;
    private int toutes;

    @BeforeEach
    void un_dossier_dans_un_bureau_a_part() {
        nadia = dossiers.transmis();
        toutes = dossiers.de(nadia.candidature()).size();
        Patience.jusqua(() -> base.sql("select count(*) from scheduled_tasks where task_name = 'justificatif-fiche' and task_instance like :id")
                .param("id", nadia.candidature() + "%").query(Integer.class).single() == 0);
        base.sql("update justificatif.fiche set bureau = :bureau where candidature = :id").param("bureau", bureau).param("id", nadia.candidature()).update();
        agent = collegues.duBureau(bureau).seConnecter(new Navigateur(port));
    }

    @Test
    void le_compte_lu_apres_une_decision_est_d_une_piece_de_moins_puis_d_une_de_plus_une_fois_annulee() {
        agent.ouvrir("/gestion/pieces").envoyer("Contrôler la suivante");
        lit(toutes);
        agent.cocher("decision=conforme").envoyer("Valider, puis pièce suivante");
        lit(toutes - 1);
        agent.cocher("decision=non_conforme").remplir("motif", "Illisible").envoyer("Valider, puis pièce suivante");
        lit(toutes - 2);
        agent.envoyer("Annuler cette décision");
        lit(toutes - 1);
        agent.envoyer("Passer");
        lit(toutes - 1);
    }

    @Test
    void un_lot_et_un_collegue_se_lisent_aussitot() {
        agent.ouvrir("/gestion/pieces").envoyer("Contrôler la suivante");
        lit(toutes);
        var ouverte = agent.chemin();
        var collegue = collegues.duBureau(bureau).seConnecter(new Navigateur(port));
        collegue.ouvrir("/gestion/pieces").envoyer("Contrôler la suivante").cocher("decision=conforme").envoyer("Valider, puis pièce suivante");
        agent.ouvrir(ouverte);
        lit(toutes - 1);
        collegue.envoyer("Passer").ouvrir("/gestion/dossiers/" + nadia.candidature() + "/planche");
        collegue.page().select("input[name=piece]").eachAttr("value").forEach(p -> collegue.decocher("piece=" + p));
        collegue.page().select("input[name=piece]").eachAttr("value").stream().filter(p -> !ouverte.contains(p)).limit(2).forEach(p -> collegue.cocher("piece=" + p));
        collegue.envoyer(collegue.page().select("main form button[type=submit]").last().text());
        Patience.jusqua(() -> collegue.ouvrir(collegue.chemin()).texte().contains("C’est terminé"));
        agent.ouvrir(ouverte);
        lit(toutes - 3);
        collegue.ouvrir(collegue.chemin()).envoyer("Annuler ces décisions");
        Patience.jusqua(() -> collegue.ouvrir(collegue.chemin()).texte().contains("C’est terminé"));
        agent.ouvrir(ouverte);
        lit(toutes - 1);
    }

    @Test
    void les_comptes_tenus_sont_ceux_de_la_file_apres_tout_ce_que_les_tests_ont_fait_et_une_fois_plies() {
        assertThat(ecarts()).isZero();
        base.sql("call justificatif.plier_les_comptes(:campagne, :bureau)").param("campagne", CandidateDEssai.BAC_PRO).param("bureau", bureau).update();
        assertThat(base.sql("select sum(nombre) from justificatif.attente_compte where bureau = :bureau").param("bureau", bureau).query(Integer.class).single()).isEqualTo(toutes);
        assertThat(base.sql("select count(*) from justificatif.attente_compte where bureau = :bureau").param("bureau", bureau).query(Integer.class).single())
                .as("folded: one line for what is alike").isLessThan(toutes);
        assertThat(ecarts()).isZero();
    }

    @Test
    void une_file_videe_d_un_coup_ne_compte_plus_rien() {
        transaction.executeWithoutResult(essai -> {
            base.sql("truncate justificatif.attente").update();
            assertThat(base.sql("select count(*) from justificatif.attente_compte").query(Integer.class).single()).isZero();
            essai.setRollbackOnly();
        });
        assertThat(ecarts()).isZero();
    }

    /** In one reading: others may be at work. */
    private int ecarts() {
        return base.sql("""
                select count(*) from (
                    select campagne, bureau, file, redeposee, anomalie, cast(floor(extract(epoch from depuis) / 3600) as bigint) as heure, count(*) as nombre
                    from justificatif.attente group by 1, 2, 3, 4, 5, 6) vrais
                full join (
                    select campagne, bureau, file, redeposee, anomalie, heure, sum(nombre) as nombre
                    from justificatif.attente_compte group by 1, 2, 3, 4, 5, 6 having sum(nombre) <> 0) tenus
                using (campagne, bureau, file, redeposee, anomalie, heure) where vrais.nombre is distinct from tenus.nombre""").query(Integer.class).single();
    }

    private void lit(int nombre) {
        assertThat(agent.page().select(".cy-poste__tete p").eachText()).anyMatch(t -> t.startsWith(nombre + " pièces à contrôler"));
        assertThat(agent.page().select(".cy-poste__file > p").text()).isEqualTo("À contrôler : " + nombre);
    }
}
