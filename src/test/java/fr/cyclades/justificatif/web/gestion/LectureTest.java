package fr.cyclades.justificatif.web.gestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.journal.Acte;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LectureTest {

    private static final Instant MIDI = Instant.parse("2023-11-20T12:00:00Z");

    private final UUID dossier = UUID.randomUUID();
    private final Identite elle = new Identite.DeLAgent(UUID.randomUUID());
    private final Identite lui = new Identite.DeLAgent(UUID.randomUUID());

    private Acte acte(String nature, Identite auteur, int heures) {
        return new Acte(MIDI.minusSeconds(3600L * heures), auteur, nature, dossier, Map.of());
    }

    @Test
    void les_ouvertures_d_un_agent_qui_se_suivent_dans_la_journee_sont_une_ligne() {
        var lectures = Lecture.grouper(List.of(acte("dossier_ouvert", elle, 0), acte("piece_ouverte", elle, 1), acte("dossier_ouvert", elle, 2),
                acte("piece_controlee", elle, 3), acte("dossier_ouvert", elle, 4), acte("dossier_ouvert", lui, 5), acte("dossier_ouvert", lui, 6),
                acte("dossier_ouvert", lui, 30)), EnFrancais.PARIS);
        assertThat(lectures).extracting(l -> l.derniere().nature() + l.autres()).containsExactly("dossier_ouvert, et 2 autres ouvertures", "piece_controlee",
                "dossier_ouvert", "dossier_ouvert, et une autre ouverture", "dossier_ouvert");
    }
}
