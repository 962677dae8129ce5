package fr.cyclades.candidature.db;

import fr.cyclades.candidature.Version;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How values are written in the columns, and read back. Its own mapper: what was frozen must not follow a change of the application's. */
final class Ecriture {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> VALEURS = new TypeReference<>() {};

    private Ecriture() {}

    static String reponses(Reponses reponses) {
        return JSON.writeValueAsString(reponses.asMap());
    }

    static Reponses reponses(String json) {
        return Reponses.of(JSON.readValue(json, VALEURS));
    }

    static String json(Object valeur) {
        return JSON.writeValueAsString(valeur);
    }

    static Version.Fige constat(String json) {
        return JSON.readValue(json, Version.Fige.class);
    }

    static OffsetDateTime instant(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static String auteur(Identite auteur) {
        return switch (auteur) {
            case Identite.DuCandidat(UUID candidat) -> "candidat:" + candidat;
            case Identite.DeLAgent(UUID agent) -> "agent:" + agent;
            case Identite.DuSysteme() -> "systeme";
        };
    }

    static Identite auteur(String texte) {
        var parties = texte.split(":", 2);
        return switch (parties[0]) {
            case "candidat" -> new Identite.DuCandidat(UUID.fromString(parties[1]));
            case "agent" -> new Identite.DeLAgent(UUID.fromString(parties[1]));
            case "systeme" -> new Identite.DuSysteme();
            default -> throw new IllegalStateException("unknown author: " + parties[0]);
        };
    }
}
