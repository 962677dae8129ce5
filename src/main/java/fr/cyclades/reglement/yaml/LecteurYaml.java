package fr.cyclades.reglement.yaml;

import fr.cyclades.reglement.yaml.Noeud.Liste;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import fr.cyclades.reglement.yaml.Noeud.Scalaire;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * YAML 1.2 to {@link Noeud}. Dates and hours stay texts. Anchors are accepted, repeated keys are faults. What a text may cost is
 * bounded: depth, number of nodes once the aliases are followed.
 */
public final class LecteurYaml {

    private static final LoadSettings REGLAGES = LoadSettings.builder().setMaxAliasesForCollections(50).build();
    private static final int PROFONDEUR_MAX = 30;
    private static final int NOEUDS_MAX = 100_000;

    private final Fichier fichier;
    private final Defauts defauts;
    private int noeuds;
    private int profondeur;

    private LecteurYaml(Fichier fichier, Defauts defauts) {
        this.fichier = fichier;
        this.defauts = defauts;
    }

    /** Too deep or too many; never seen outside. */
    private static final class Demesure extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Empty when the file cannot be read: the fault is then told. */
    public static Optional<Objet> lire(Fichier fichier, Defauts defauts) {
        if (fichier.faute().isPresent()) {
            defauts.ajouter(fichier.faute().get());
            return Optional.empty();
        }
        return new LecteurYaml(fichier, defauts).lire();
    }

    private Optional<Objet> lire() {
        var debut = new Lieu(fichier.etiquette(), 1, 1);
        try {
            if (!fichier.estDuProduit()) {
                mesurer();
            }
            var racine = new Compose(REGLAGES).composeString(fichier.texte()).map(this::noeud);
            if (racine.orElse(null) instanceof Objet objet) {
                return Optional.of(objet);
            }
            defauts.ajouter(debut, "le fichier doit être une suite de lignes « clé: valeur »", "voir docs/ecrire-un-reglement.md");
        } catch (MarkedYamlEngineException faute) {
            raconter(faute, faute.getProblemMark().map(this::lieu).orElse(debut));
        } catch (YamlEngineException faute) {
            var phrase = EnFrancaisYaml.de(String.valueOf(faute.getMessage()));
            defauts.ajouter(debut, phrase.probleme(), phrase.remede());
        } catch (Demesure faute) {
            defauts.ajouter(debut, "ce fichier est démesuré : trop de niveaux, ou des ancres « & » reprises trop souvent",
                    "écrivez sans ancres, en moins de " + PROFONDEUR_MAX + " niveaux");
        }
        return Optional.empty();
    }

    private void raconter(MarkedYamlEngineException faute, Lieu lieu) {
        var phrase = EnFrancaisYaml.de(String.valueOf(faute.getProblem()));
        CopieDeTraitementDeTexte.chercher(fichier.texte(), lieu.ligne()).ifPresentOrElse(
                i -> defauts.ajouter(new Lieu(lieu.fichier(), i.ligne(), i.colonne()), i.phrase().probleme(), i.phrase().remede()),
                () -> defauts.ajouter(lieu, phrase.probleme(), phrase.remede()));
    }

    /** Before anything recursive reads the text. */
    private void mesurer() {
        var niveau = 0;
        for (var evenement : new Parse(REGLAGES).parseString(fichier.texte())) {
            niveau += switch (evenement.getEventId()) {
                case MappingStart, SequenceStart -> 1;
                case MappingEnd, SequenceEnd -> -1;
                default -> 0;
            };
            if (niveau > PROFONDEUR_MAX) {
                throw new Demesure();
            }
        }
    }

    /** An alias is followed as often as it is written: an anchor may hold itself. */
    private Noeud noeud(Node node) {
        if (++noeuds > NOEUDS_MAX || ++profondeur > PROFONDEUR_MAX) {
            throw new Demesure();
        }
        Noeud lu = switch (node) {
            case MappingNode objet -> objet(objet);
            case SequenceNode liste -> new Liste(lieu(node), liste.getValue().stream().map(this::noeud).toList());
            case ScalarNode scalaire -> scalaire(scalaire);
            default -> throw new IllegalStateException("unexpected YAML node " + node);
        };
        profondeur--;
        return lu;
    }

    private Objet objet(MappingNode node) {
        var champs = new LinkedHashMap<String, Noeud>();
        var cles = new HashMap<String, Lieu>();
        for (var paire : node.getValue()) {
            if (!(paire.getKeyNode() instanceof ScalarNode nom)) {
                defauts.ajouter(lieu(paire.getKeyNode()), "une clé doit être un mot", "écrivez « clé: valeur » ; un texte qui contient des accolades s’écrit entre guillemets");
                continue;
            }
            var cle = nom.getValue();
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
        } else if (node.getTag().equals(Tag.FLOAT) && texte.matches("[-+]?[0-9.]{1,30}([eE][-+]?\\d{1,2})?")) {
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
