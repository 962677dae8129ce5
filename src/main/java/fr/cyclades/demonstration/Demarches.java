package fr.cyclades.demonstration;

import fr.cyclades.demonstration.Demarche.Saisie;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.AdresseMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code demonstration/demarches/*.yaml}. */
public final class Demarches {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final TypeReference<Map<String, Object>> REPONSES = new TypeReference<>() {};

    private Demarches() {}

    /** In the order of the people. */
    public static List<Demarche> toutes() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:demonstration/demarches/*.yaml"))
                    .map(Demarches::lire).sorted(Comparator.comparing(Demarche::personnage)).toList();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private static Demarche lire(Resource fichier) {
        try (var flux = fichier.getInputStream()) {
            var texte = YAML.readTree(flux);
            return new Demarche(fichier.getFilename().replace(".yaml", ""), texte.required("campagne").asString(),
                    texte.path("versions").valueStream().map(Demarches::saisie).toList(),
                    Optional.of(texte.path("brouillon")).filter(JsonNode::isObject).map(Demarches::saisie),
                    Optional.of(texte.path("desinscription")).filter(JsonNode::isObject).map(n -> n.required("il_y_a").asInt()),
                    texte.path("pieces").valueStream().map(Demarches::geste).toList());
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private static Geste geste(JsonNode noeud) {
        var ilYA = noeud.required("il_y_a").asInt();
        if (noeud.has("depose")) {
            return new Geste.Depose(ilYA, mots(noeud.required("depose")), noeud.path("floue").asBoolean(false), noeud.path("sans_code").asBoolean(false));
        }
        if (noeud.has("fourni")) {
            return new Geste.Fourni(ilYA);
        }
        var agent = new AdresseMail(noeud.required("agent").asString());
        return noeud.has("conforme") ? new Geste.Accepte(ilYA, agent, mots(noeud.required("conforme")))
                : new Geste.Refuse(ilYA, agent, noeud.required("refuse").asString(), noeud.required("motif").asString(), noeud.required("message").asString());
    }

    private static List<String> mots(JsonNode liste) {
        return liste.valueStream().map(JsonNode::asString).toList();
    }

    private static Saisie saisie(JsonNode noeud) {
        return new Saisie(noeud.path("il_y_a").asInt(0), Optional.of(noeud.path("le")).filter(JsonNode::isString).map(n -> OffsetDateTime.parse(n.asString()).toInstant()),
                Reponses.of(YAML.convertValue(noeud.required("reponses"), REPONSES)));
    }
}
