package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.personas.Collegues;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queue when it is long: pages, filters, counts that are true, the next piece within what was chosen. */
@CycladesTest
class FileALEchelleTest {

    private static final int DOSSIERS = 9;
    private static final String SIENNES = """
            select count(*) from justificatif.attente where file = 'controle' and bureau = 'bureau'
                and campagne like '%/clermont-ferrand/bac-professionnel'""";

    @Autowired Collegues collegues;
    @Autowired DossierDEssai dossiers;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient base;
    @LocalServerPort int port;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void pages_filtres_comptes_et_piece_suivante() {
        for (int i = 0; i < DOSSIERS; i++) {
            dossiers.transmis();
        }
        var garnier = collegues.garnier().seConnecter(new Navigateur(port));
        var toutes = base.sql(SIENNES).query(Integer.class).single();

        garnier.ouvrir("/gestion/pieces");
        assertThat(nombre(garnier, "nav.cy-corbeilles a[aria-current] strong")).isEqualTo(toutes);
        var vues = new ArrayList<>(lignes(garnier));
        assertThat(vues).hasSize(50);
        assertThat(garnier.page().select(".fr-pagination").text()).contains("2");
        for (int page = 2; vues.size() < toutes; page++) {
            vues.addAll(lignes(garnier.ouvrir("/gestion/pieces?page=" + page)));
        }
        assertThat(vues).doesNotHaveDuplicates().hasSize(toutes);
        assertThat(lignes(garnier.ouvrir("/gestion/pieces?page=999"))).isNotEmpty();

        garnier.ouvrir("/gestion/pieces?code=1NATID01");
        var filtrees = base.sql(SIENNES + " and code = '1NATID01'").query(Integer.class).single();
        assertThat(garnier.texte()).contains(filtrees + " pièces répondent à ce filtre");
        assertThat(garnier.page().select(".cy-table tbody a").eachText()).hasSize(Math.min(50, filtrees)).containsOnly("Document justifiant l’identité");
        garnier.envoyer("Contrôler la suivante");
        var premiere = garnier.chemin();
        garnier.envoyer("Passer");
        assertThat(garnier.chemin()).isNotEqualTo(premiere).contains("code=1NATID01");
        assertThat(garnier.page().select("h1").text()).isEqualTo("Document justifiant l’identité");
        assertThat(garnier.ouvrir("/gestion/pieces?code=1NATID01").suivre("Tout voir").texte()).doesNotContain("répondent à ce filtre");
    }

    private static List<String> lignes(Navigateur agent) {
        return agent.page().select(".cy-table tbody a").eachAttr("href").stream().map(h -> h.replaceFirst("\\?.*", "")).toList();
    }

    private static int nombre(Navigateur agent, String ou) {
        return Integer.parseInt(agent.page().select(ou).text().replaceAll("\\D", ""));
    }
}
