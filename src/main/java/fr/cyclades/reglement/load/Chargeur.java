package fr.cyclades.reglement.load;

import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.build.Batisseur;
import fr.cyclades.reglement.build.Liasse;
import fr.cyclades.reglement.check.Verification;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.DefinitionsFausses;
import fr.cyclades.reglement.yaml.Fichier;
import fr.cyclades.reglement.yaml.Fichiers;
import fr.cyclades.reglement.yaml.LecteurYaml;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import fr.cyclades.reglement.yaml.Schemas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.util.function.SingletonSupplier;

/**
 * Files to definitions: YAML, then JSON Schema, then links and expressions. Files are wrong in layers: what is not YAML has no
 * schema, what breaks the schema has no links; within a layer all faults are told at once. Files, then campagnes, are shared out between
 * the cores.
 */
public final class Chargeur {

    /** Enough to meet a dead end, few enough for a start. */
    private static final int CANDIDATS = 60;
    private static final Supplier<Schemas> SCHEMAS = SingletonSupplier.of(Schemas::new);

    /**
     * @return one definition per campagne that is not a mere model, in the order of their codes
     * @throws DefinitionsFausses with all the faults
     */
    public List<DefinitionCompilee> charger(List<Fichier> fichiers) {
        return charger(fichiers, new Defauts());
    }

    /** @param defauts where to tell the warnings, which forbid nothing */
    public List<DefinitionCompilee> charger(List<Fichier> fichiers, Defauts defauts) {
        return charger(fichiers, f -> true, liasse -> true, defauts);
    }

    /** For who writes files: only the campagnes that they change, those of the product being proved by its build; all when there is none. */
    public List<DefinitionCompilee> chargerCeQuiChange(List<Fichier> fichiers, Defauts defauts) {
        return fichiers.stream().allMatch(Fichier::estDuProduit) ? charger(fichiers, defauts)
                : charger(fichiers, f -> !f.estDuProduit(), changees(fichiers), defauts);
    }

    private List<DefinitionCompilee> charger(List<Fichier> fichiers, Predicate<Fichier> aVerifier, Predicate<Liasse> aBatir, Defauts defauts) {
        var batisseur = new Batisseur(defauts);
        var definitions = liasses(fichiers, aVerifier, defauts).parallelStream().filter(aBatir).map(batisseur::batir).toList();
        refuser(defauts);
        return definitions;
    }

    /** For a server that starts: what the build has proved is neither checked again nor compiled before somebody asks. */
    List<Definition> ouvrir(List<Fichier> fichiers) {
        var defauts = new Defauts();
        var changees = changees(fichiers);
        var liasses = liasses(fichiers, f -> !f.estDuProduit(), defauts);
        var batisseur = new Batisseur(defauts);
        var definitions = new ArrayList<Definition>();
        var ajoutees = new ArrayList<DefinitionCompilee>();
        for (var liasse : liasses) {
            if (changees.test(liasse)) {
                ajoutees.add(batisseur.batir(liasse));
                definitions.add(ajoutees.getLast());
            } else {
                definitions.add(new DefinitionDifferee(liasse.code(), liasse.empreinte(), liasse.texte(), batisseur.notice(liasse),
                        () -> batir(batisseur, liasse, defauts)));
            }
        }
        refuser(defauts);
        if (!fichiers.stream().allMatch(Fichier::estDuProduit)) {
            new Verification(fichiers, ajoutees, defauts).faire(CANDIDATS);
            refuser(defauts);
        }
        return definitions;
    }

    /** Made of a file that is not of the product, or that an example of such a file tries. */
    private static Predicate<Liasse> changees(List<Fichier> fichiers) {
        var ajoutes = fichiers.stream().filter(f -> !f.estDuProduit()).toList();
        var chemins = ajoutes.stream().map(Fichier::chemin).collect(Collectors.toSet());
        return liasse -> !ajoutes.isEmpty() && Fichiers.chemins(liasse.texte()).anyMatch(chemins::contains)
                || ajoutes.stream().anyMatch(f -> f.texte().contains("campagne: " + liasse.code() + "\n"));
    }

    private static DefinitionCompilee batir(Batisseur batisseur, Liasse liasse, Defauts defauts) {
        var definition = batisseur.batir(liasse);
        refuser(defauts);
        return definition;
    }

    private List<Liasse> liasses(List<Fichier> fichiers, Predicate<Fichier> aVerifier, Defauts defauts) {
        var contenus = new LinkedHashMap<String, Objet>();
        var lus = fichiers.parallelStream().map(fichier -> lire(fichier, aVerifier, defauts)).toList();
        for (var rang = 0; rang < lus.size(); rang++) {
            var chemin = fichiers.get(rang).chemin();
            lus.get(rang).ifPresent(contenu -> contenus.put(chemin, contenu));
        }
        refuser(defauts);
        var liasses = new Assemblage(fichiers, contenus, defauts).liasses();
        refuser(defauts);
        return liasses;
    }

    private static Optional<Objet> lire(Fichier fichier, Predicate<Fichier> aVerifier, Defauts defauts) {
        var contenu = LecteurYaml.lire(fichier, defauts);
        if (aVerifier.test(fichier)) {
            contenu.ifPresent(c -> SCHEMAS.get().verifier(fichier, c, defauts));
        }
        return contenu;
    }

    private static void refuser(Defauts defauts) {
        if (defauts.refusent()) {
            throw new DefinitionsFausses(defauts.liste());
        }
    }
}
