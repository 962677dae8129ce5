package fr.cyclades.reglement.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import fr.cyclades.reglement.yaml.Noeud.Liste;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import fr.cyclades.reglement.yaml.Noeud.Scalaire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Compares each file with the JSON Schema of its kind, which its path decides, and tells the differences in French. */
public final class Schemas {

    private static final String DOSSIER = "reglements/schema/";
    private static final String IRI = "https://cyclades.invalid/schema/";
    private static final List<String> NOMS = List.of("commun", "onglet", "regles", "epreuves", "acquis", "pieces", "listes",
            "specialites", "fragment", "reglement", "exemples", "campagne");
    private static final Map<String, String> PAR_CHEMIN = new LinkedHashMap<>();

    static {
        PAR_CHEMIN.put("reglements/commun/[^/]+\\.yaml", "fragment");
        PAR_CHEMIN.put("reglements/[^/]+/[^/]+/onglets/[^/]+\\.yaml", "onglet");
        PAR_CHEMIN.put("reglements/[^/]+/[^/]+/specialites/[^/]+\\.yaml", "specialites");
        PAR_CHEMIN.put("reglements/[^/]+/[^/]+/exemples/[^/]+\\.yaml", "exemples");
        for (var nom : List.of("reglement", "regles", "epreuves", "acquis", "pieces", "listes")) {
            PAR_CHEMIN.put("reglements/[^/]+/[^/]+/" + nom + "\\.yaml", nom);
        }
        PAR_CHEMIN.put("campagnes/.+\\.yaml", "campagne");
    }

    private final SchemaRegistry registre;
    private final Map<String, String> sources = new HashMap<>();

    public Schemas() {
        NOMS.forEach(nom -> sources.put(IRI + nom + ".schema.json", ressource(nom + ".schema.json")));
        registre = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, r -> r.schemas(sources));
    }

    private static String ressource(String nom) {
        try (var flux = Schemas.class.getClassLoader().getResourceAsStream(DOSSIER + nom)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    public void verifier(Fichier fichier, Objet contenu, Defauts defauts) {
        var nom = PAR_CHEMIN.entrySet().stream().filter(e -> fichier.chemin().matches(e.getKey())).map(Map.Entry::getValue).findFirst();
        if (nom.isEmpty()) {
            defauts.ajouter(new Lieu(fichier.etiquette(), 1, 1), "ce fichier n’est pas à une place connue",
                    "voir les dossiers dans docs/ecrire-un-reglement.md");
            return;
        }
        var schema = registre.getSchema(SchemaLocation.of(IRI + nom.get() + ".schema.json"));
        schema.validate(json(contenu)).forEach(ecart -> raconter(ecart, contenu, defauts));
    }

    private void raconter(Error ecart, Objet contenu, Defauts defauts) {
        var noeud = aller(contenu, ecart.getInstanceLocation());
        var propriete = ecart.getProperty() == null ? "" : ecart.getProperty();
        switch (ecart.getKeyword()) {
            case "additionalProperties", "unevaluatedProperties" -> defauts.ajouter(
                    noeud instanceof Objet objet ? objet.lieuDe(propriete) : noeud.lieu(),
                    "la clé « " + propriete + " » n’existe pas ici", propriete.matches("\\d+")
                            ? "un nombre à virgule s’écrit avec un point, par exemple 1.5"
                            : propriete.matches(".*[ )»].*") ? "une virgule entre { et } coupe le texte : mettez-le entre guillemets" : Defauts.plutot(propriete, permises(ecart)));
            case "required" -> defauts.ajouter(noeud.lieu(), "il manque la clé « " + propriete + " »", "ajoutez-la");
            case "enum" -> defauts.ajouter(noeud.lieu(), "« " + dit(noeud) + " » n’est pas une valeur permise",
                    Defauts.plutot(dit(noeud), valeurs(ecart.getSchemaNode())));
            case "type" -> defauts.ajouter(noeud.lieu(), "« " + dit(noeud) + " » n’est pas de la bonne nature",
                    (description(ecart).contains("minutes") ? EcritAutrement.minutes(dit(noeud)) : EcritAutrement.de(dit(noeud)))
                            .orElseGet(() -> "il faut " + nature(ecart.getSchemaNode()) + description(ecart)));
            case "if", "then", "else", "allOf", "$ref" -> { }
            case "pattern" -> defauts.ajouter(noeud.lieu(), "« " + dit(noeud) + " » ne convient pas", EcritAutrement.de(dit(noeud)).orElseGet(() -> "il faut : " + attendu(ecart)));
            case "propertyNames" -> defauts.ajouter(noeud.lieu(), "le nom « " + propriete + " » ne convient pas",
                    "il faut : lettres sans accent, chiffres et _" + (ecart.getSchemaNode().toString().contains("^[a-z]") ? ", en minuscules" : ""));
            default -> defauts.ajouter(noeud.lieu(), "« " + dit(noeud) + " » ne convient pas (" + ecart.getKeyword() + " "
                    + ecart.getSchemaNode() + ")", description(ecart).replaceFirst("^ : ", ""));
        }
    }

    private static Noeud aller(Noeud noeud, NodePath chemin) {
        var ici = noeud;
        for (var i = 0; i < chemin.getNameCount(); i++) {
            ici = switch (ici) {
                case Objet objet -> objet.champs().getOrDefault(chemin.getElement(i).toString(), objet);
                case Liste liste -> liste.elements().get(((Number) chemin.getElement(i)).intValue());
                case Scalaire scalaire -> scalaire;
            };
        }
        return ici;
    }

    private static String dit(Noeud noeud) {
        return switch (noeud) {
            case Scalaire scalaire -> scalaire.valeur() == null ? "rien" : scalaire.texte();
            case Liste liste -> "une liste";
            case Objet objet -> "un groupe de clés";
        };
    }

    /** The schema object that holds the keyword of the fault. */
    private JsonNode porteur(Error ecart) {
        var source = sources.get(ecart.getSchemaLocation().getAbsoluteIri().toString());
        var ici = source == null ? null : JsonMapper.shared().readTree(source);
        var chemin = ecart.getSchemaLocation().getFragment();
        for (var i = 0; i < chemin.getNameCount() - 1 && ici != null; i++) {
            ici = chemin.getElement(i) instanceof Integer rang ? ici.get(rang) : ici.get(chemin.getElement(i).toString());
        }
        return ici == null ? JsonNodeFactory.instance.objectNode() : ici;
    }

    private List<String> permises(Error ecart) {
        return List.copyOf(porteur(ecart).path("properties").propertyNames());
    }

    private String description(Error ecart) {
        var description = porteur(ecart).path("description").asString("");
        return description.isEmpty() ? "" : " : " + description;
    }

    private String attendu(Error ecart) {
        var description = porteur(ecart).path("description").asString("");
        return description.isEmpty() ? "ce qu’accepte " + ecart.getSchemaNode().asString() : description;
    }

    private static List<String> valeurs(JsonNode valeurs) {
        return StreamSupport.stream(valeurs.spliterator(), false).map(JsonNode::asString).toList();
    }

    private static String nature(JsonNode type) {
        var natures = type.isArray() ? valeurs(type) : List.of(type.asString());
        return String.join(" ou ", natures.stream().map(n -> switch (n) {
            case "string" -> "un texte (entre guillemets s’il ressemble à un nombre)";
            case "object" -> "un groupe de clés";
            case "array" -> "une liste";
            case "boolean" -> "true ou false";
            case "integer", "number" -> "un nombre";
            default -> n;
        }).toList());
    }

    static JsonNode json(Noeud noeud) {
        var fabrique = JsonNodeFactory.instance;
        return switch (noeud) {
            case Objet objet -> {
                var json = fabrique.objectNode();
                objet.champs().forEach((cle, valeur) -> json.set(cle, json(valeur)));
                yield json;
            }
            case Liste liste -> {
                var json = fabrique.arrayNode();
                liste.elements().forEach(e -> json.add(json(e)));
                yield json;
            }
            case Scalaire(var lieu, var valeur, var cite) -> switch (valeur) {
                case null -> fabrique.nullNode();
                case Boolean b -> fabrique.booleanNode(b);
                case Long n -> fabrique.numberNode(n.longValue());
                case Double d -> fabrique.numberNode(d.doubleValue());
                default -> fabrique.stringNode(valeur.toString());
            };
        };
    }
}
