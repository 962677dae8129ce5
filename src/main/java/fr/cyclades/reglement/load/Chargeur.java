package fr.cyclades.reglement.load;

import fr.cyclades.reglement.build.Batisseur;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.DefinitionsFausses;
import fr.cyclades.reglement.yaml.Fichier;
import fr.cyclades.reglement.yaml.LecteurYaml;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import fr.cyclades.reglement.yaml.Schemas;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Files to definitions: YAML, then JSON Schema, then links and expressions. Files are wrong in layers: what is not YAML has no
 * schema, what breaks the schema has no links; within a layer all faults are told at once.
 */
public final class Chargeur {

    private final Schemas schemas = new Schemas();

    /**
     * @return one definition per campagne that is not a mere model, in the order of their codes
     * @throws DefinitionsFausses with all the faults
     */
    public List<DefinitionCompilee> charger(List<Fichier> fichiers) {
        return charger(fichiers, new Defauts());
    }

    /** @param defauts where to tell the warnings, which forbid nothing */
    public List<DefinitionCompilee> charger(List<Fichier> fichiers, Defauts defauts) {
        var contenus = new LinkedHashMap<String, Objet>();
        for (var fichier : fichiers) {
            LecteurYaml.lire(fichier, defauts).ifPresent(contenu -> {
                contenus.put(fichier.chemin(), contenu);
                schemas.verifier(fichier, contenu, defauts);
            });
        }
        refuser(defauts);
        var liasses = new Assemblage(fichiers, contenus, defauts).liasses();
        refuser(defauts);
        var batisseur = new Batisseur(defauts);
        var definitions = liasses.stream().map(batisseur::batir).toList();
        refuser(defauts);
        return definitions;
    }

    private static void refuser(Defauts defauts) {
        if (defauts.refusent()) {
            throw new DefinitionsFausses(defauts.liste());
        }
    }
}
