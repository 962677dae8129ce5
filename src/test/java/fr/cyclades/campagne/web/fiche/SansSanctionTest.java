package fr.cyclades.campagne.web.fiche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.campagne.CampagnesDEssai;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A campagne whose text says nothing of incomplete files: its page says nothing of them either. */
@CycladesTest
class SansSanctionTest {

    @Autowired
    FabriqueDeCampagne fabrique;

    @Test
    void la_page_du_service_n_ecrit_pas_de_phrase_vide(@TempDir Path dossier) {
        var vue = fabrique.vue(CampagnesDEssai.sansSanction(dossier), null);
        assertThat(vue.depot()).filteredOn(p -> p.startsWith("Enregistrer suffit pour être inscrit : rien n’est à signer.")).singleElement()
                .satisfies(p -> assertThat(p).contains("se déposent ensuite", "« J’ai fourni toutes mes pièces »", "Sans ce clic"));
        assertThat(vue.depot()).isNotEmpty().noneMatch(String::isBlank).noneMatch(p -> p.contains("annul") || p.contains("supprim"));
    }
}
