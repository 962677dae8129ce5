package fr.cyclades.reglement.load;

import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.DefinitionsEcrites.Changement;
import fr.cyclades.reglement.check.Comparaison;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.yaml.DefinitionsFausses;
import fr.cyclades.reglement.yaml.Fichiers;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** {@code bin/reglement comparer A B}: what changes from one set of files to another, campagne by campagne, in words. */
public final class Comparer {

    /** The name of the files of the product alone. */
    private static final String PRODUIT = "produit";
    private static final String USAGE = """
            Usage : bin/reglement comparer A B [--candidatures [--numeros N]]
              A, B            deux dossiers, deux codes de campagne (2024/clermont-ferrand/bac-professionnel), ou le mot « produit »
              --candidatures  ce que le passage de A à B ferait aux candidatures enregistrées ; rien n’est écrit
              --numeros N     numéros cités pour chaque effet (10 ; 0 : aucun)""";

    private Comparer() {
    }

    public static void main(String[] arguments) {
        System.exit(comparer(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int comparer(List<String> arguments, PrintStream sortie) {
        if (arguments.size() != 2 || arguments.stream().anyMatch(a -> a.startsWith("-") || a.isBlank())) {
            sortie.println(USAGE);
            return 2;
        }
        try {
            var changements = changements(arguments.getFirst(), arguments.getLast());
            changements.forEach(c -> sortie.println(c.enTexte()));
            if (changements.isEmpty()) {
                sortie.println("Rien ne change.");
            }
            return 0;
        } catch (DefinitionsFausses fausses) {
            sortie.println(fausses.getMessage());
            return 1;
        }
    }

    /** Two codes are compared with each other; two sets of files, campagne by campagne. */
    static List<Changement> changements(String a, String b) {
        var avant = charger(a);
        var apres = charger(b);
        if (avant.size() == 1 && apres.size() == 1) {
            return changement(avant.values().iterator().next(), apres.values().iterator().next()).toList();
        }
        var codes = new TreeSet<>(avant.keySet());
        codes.addAll(apres.keySet());
        return codes.stream().flatMap(code -> changement(avant.get(code), apres.get(code))).toList();
    }

    private static Map<String, DefinitionCompilee> charger(String nom) {
        var estDuProduit = nom.equals(PRODUIT) || nom.matches("\\d{4}/[a-z0-9-]+/[a-z0-9-]+") && !Path.of(nom).toFile().isDirectory();
        var definitions = new LinkedHashMap<String, DefinitionCompilee>();
        new Chargeur().charger(Fichiers.tous(estDuProduit ? List.of() : List.of(Path.of(nom)))).forEach(d -> definitions.put(d.code(), d));
        if (definitions.containsKey(nom)) {
            definitions.keySet().retainAll(List.of(nom));
        }
        return definitions;
    }

    private static Stream<Changement> changement(DefinitionCompilee avant, DefinitionCompilee apres) {
        if (avant == null || apres == null) {
            return Stream.of(new Changement(Optional.<Definition>ofNullable(avant), Optional.<Definition>ofNullable(apres), List.of()));
        }
        return avant.empreinte().equals(apres.empreinte()) ? Stream.empty()
                : Stream.of(new Changement(Optional.of(avant), Optional.of(apres), Comparaison.de(avant, apres)));
    }
}
