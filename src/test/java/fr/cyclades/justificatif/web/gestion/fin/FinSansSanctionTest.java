package fr.cyclades.justificatif.web.gestion.fin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.agent.Perimetre;
import fr.cyclades.campagne.CampagnesDEssai;
import fr.cyclades.campagne.CampagnesFixes;
import fr.cyclades.justificatif.Liasses;
import fr.cyclades.justificatif.controle.fin.FinDeDepot;
import fr.cyclades.justificatif.controle.fin.Incomplets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** At the end of the deposit of a campagne without sanction, a relance is offered and nothing is decided by lot. */
@CycladesTest
class FinSansSanctionTest {

    @Autowired FinDeDepot finDeDepot;
    @Autowired Incomplets incomplets;
    @Autowired Liasses liasses;
    @Autowired HorlogeDEssai horloge;

    @Test
    void la_page_n_offre_ni_decision_ni_phrase_vide(@TempDir Path dossier) {
        var campagne = CampagnesDEssai.sansSanction(dossier);
        var vue = new FinDeDepotFactory(finDeDepot, incomplets, liasses, new CampagnesFixes(List.of(campagne)), horloge)
                .page(new Perimetre(Set.of(campagne.code()), Set.of()), campagne.code(), 1, Map.of(), null, _ -> false);

        assertThat(vue.acte()).as("no button, no motive to write").isEmpty();
        assertThat(vue.relance()).isTrue();
        assertThat(vue.sansRelance()).isEmpty();
        assertThat(vue.motif().valeur()).as("where a file is decided alone").endsWith("ne sont pas arrivées.");
        assertThat(vue.canal().valeur()).isEqualTo("MAIL");
    }
}
