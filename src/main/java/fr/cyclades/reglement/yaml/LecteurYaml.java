package fr.cyclades.reglement.yaml;

import fr.cyclades.reglement.yaml.Noeud.Liste;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import fr.cyclades.reglement.yaml.Noeud.Scalaire;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** YAML 1.2 to {@link Noeud}. Dates and hours stay texts. Anchors are accepted, repeated keys are faults. */
public final class LecteurYaml {

    private static final LoadSettings REGLAGES = LoadSettings.builder().setMaxAliasesForCollections(50).build();

    private final Fichier fichier;
    private final Defauts defauts;

    private LecteurYaml(Fichier fichier, Defauts defauts) {
        this.fichier = fichier;
        this.defauts = defauts;
    }

    /** Empty when the file cannot be read: the fault is then told. */
    public static Optional<Objet> lire(Fichier fichier, Defauts defauts) {
        return new LecteurYaml(fichier, defauts).lire();
    }

    private Optional<Objet> lire() {
        var debut = new Lieu(fichier.etiquette(), 1, 1);
        try {
            var racine = new Compose(REGLAGES).composeString(fichier.texte()).map(this::noeud);
            if (racine.orElse(null) instanceof Objet objet) {
                return Optional.of(objet);
            }
            defauts.ajouter(debut, "le fichier doit être une suite de lignes « clé: valeur »", "voir docs/ecrire-un-reglement.md");
        } catch (MarkedYamlEngineException faute) {
            defauts.ajouter(faute.getProblemMark().map(this::lieu).orElse(debut), "YAML illisible : " + faute.getProblem(),
                    "vérifiez l’alignement, les deux-points et les guillemets de cette ligne et de la précédente");
        }
        return Optional.empty();
    }

    private Noeud noeud(Node node) {
        return switch (node) {
            case MappingNode objet -> objet(objet);
            case SequenceNode liste -> new Liste(lieu(node), liste.getValue().stream().map(this::noeud).toList());
            case ScalarNode scalaire -> scalaire(scalaire);
            default -> throw new IllegalStateException("unexpected YAML node " + node);
        };
    }

    private Objet objet(MappingNode node) {
        var champs = new LinkedHashMap<String, Noeud>();
        var cles = new HashMap<String, Lieu>();
        for (var paire : node.getValue()) {
            var cle = ((ScalarNode) paire.getKeyNode()).getValue();
            if (champs.put(cle, noeud(paire.getValueNode())) != null) {
                defauts.ajouter(lieu(paire.getKeyNode()), "la clé « " + cle + " » est écrite deux fois", "gardez-en une");
            }
            cles.put(cle, lieu(paire.getKeyNode()));
        }
        return new Objet(lieu(node), champs, cles);
    }

    private Scalaire scalaire(ScalarNode node) {
        var texte = node.getValue();
        Object valeur = texte;
        if (node.getTag().equals(Tag.NULL)) {
            valeur = null;
        } else if (node.getTag().equals(Tag.BOOL)) {
            valeur = Boolean.valueOf(texte);
        } else if (node.getTag().equals(Tag.INT) && texte.matches("-?\\d{1,18}")) {
            valeur = Long.valueOf(texte);
        } else if (node.getTag().equals(Tag.FLOAT)) {
            valeur = Double.valueOf(texte);
        }
        var cite = node.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED || node.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        return new Scalaire(lieu(node), valeur, cite);
    }

    private Lieu lieu(Node node) {
        return node.getStartMark().map(this::lieu).orElseGet(() -> new Lieu(fichier.etiquette(), 1, 1));
    }

    private Lieu lieu(Mark marque) {
        return new Lieu(fichier.etiquette(), marque.getLine() + 1, marque.getColumn() + 1);
    }
}
