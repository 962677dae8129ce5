package fr.cyclades.justificatif.web.gestion.lot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.candidature.Candidatures.Passage;
import fr.cyclades.candidature.Decision.Canal;
import fr.cyclades.habillage.Lien;
import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuiteDeDecisionTest {

    private static SuiteDeDecision suite(Optional<Canal> canal, String preuve) {
        return SuiteDeDecision.de(new Passage(1, canal.isEmpty() ? "enregistree" : "annulee", Instant.EPOCH, new Identite.DeLAgent(UUID.randomUUID()), "", canal, preuve), "/d");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "MAIL                  ; false ; Notifiée par mail : rien à poster.          ; Décision (PDF)",
        "LETTRE_RECOMMANDEE    ; true  ; Lettre recommandée avec avis de réception.  ; Lettre à envoyer, Noter l’envoi",
        "LETTRE_SIMPLE         ; true  ; Lettre simple.                              ; Lettre à envoyer, Noter l’envoi",
        "REMISE_EN_MAIN_PROPRE ; true  ; Remise en main propre.                      ; Lettre à remettre, Noter la remise"})
    void ce_qui_reste_a_faire_depend_de_la_notification(Canal canal, boolean aEnvoyer, String phrase, String liens) {
        var suite = suite(Optional.of(canal), "");
        assertThat(suite.phrase()).isEqualTo(phrase);
        assertThat(suite.liens()).extracting(Lien::libelle).containsExactly(liens.split(", "));
        assertThat(suite.aEnvoyer()).isEqualTo(aEnvoyer);
    }

    @Test
    void une_lettre_partie_ou_une_inscription_retablie_ne_laissent_rien_a_faire() {
        assertThat(suite(Optional.of(Canal.LETTRE_SIMPLE), "1A 42, le 4 décembre 2023").phrase()).isEqualTo("Lettre simple : 1A 42, le 4 décembre 2023.");
        assertThat(suite(Optional.of(Canal.LETTRE_SIMPLE), "1A 42").aEnvoyer()).isFalse();
        assertThat(suite(Optional.empty(), "").phrase()).isEqualTo("Depuis, l’inscription a été rétablie : rien à envoyer.");
    }
}
