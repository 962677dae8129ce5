package fr.cyclades.demonstration;

import fr.cyclades.agent.Habilitation;
import fr.cyclades.agent.NouvelAgent;
import fr.cyclades.agent.Role;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Civilite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the agents of {@code demonstration/agents/*.yaml}. */
public final class AgentsDeDemonstration {

    private static final YAMLMapper YAML = new YAMLMapper();

    private AgentsDeDemonstration() {}

    /** Everybody, in the order of their keys. */
    public static List<AgentDeDemonstration> tous() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:demonstration/agents/*.yaml"))
                    .map(AgentsDeDemonstration::lire).sorted(Comparator.comparing(AgentDeDemonstration::cle)).toList();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private static AgentDeDemonstration lire(Resource fichier) {
        try (var flux = fichier.getInputStream()) {
            var texte = YAML.readTree(flux);
            return new AgentDeDemonstration(fichier.getFilename().replace(".yaml", ""), mot(texte, "situation"),
                    new NouvelAgent(Civilite.valueOf(mot(texte, "civilite")), mot(texte, "nom"), mot(texte, "prenom"), mot(texte, "service"),
                            new AdresseMail(mot(texte, "adresse"))),
                    texte.required("droits").valueStream().map(AgentsDeDemonstration::droit).toList());
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private static Habilitation droit(JsonNode droit) {
        return new Habilitation(UUID.randomUUID(), Role.valueOf(mot(droit, "role")), mot(droit, "academie"), mot(droit, "examen"), mot(droit, "bureau"));
    }

    private static String mot(JsonNode texte, String cle) {
        return texte.required(cle).asString();
    }
}
