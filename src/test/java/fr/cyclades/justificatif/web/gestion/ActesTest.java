package fr.cyclades.justificatif.web.gestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.journal.Acte;
import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"recapitulatif ; Document publié : récapitulatif, version 2", "liste_des_pieces ; Document publié : liste des pièces, version 2",
        "relance_apres_depot_4f ; Document publié : relance, version 2", "decision_12 ; Document publié : décision, version 2", "autre ; Document publié, version 2"})
    void un_document_publie_dit_lequel(String type, String phrase) {
        var acte = new Acte(Instant.EPOCH, new Identite.DuSysteme(), "document_publie", UUID.randomUUID(), Map.of("type", type, "version", "2"));
        assertThat(Actes.enFrancais(acte)).isEqualTo(phrase);
    }
}
