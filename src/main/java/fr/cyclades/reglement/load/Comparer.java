package fr.cyclades.reglement.load;

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
import java.util.TreeSet;

/** {@code bin/reglement comparer A B}: what changes from one set of files to another, campagne by campagne, in words. */
public final class Comparer {

    /** The name of the files of the product alone. */
    private static final String PRODUIT = "produit";
    private static final String USAGE = """
            Usage : bin/reglement comparer A B
              A, B  deux dossiers, deux codes de campagne (2024/clermont-ferrand/bac-professionnel), ou le mot « produit »""";

    private Comparer() {
    }

    public static void main(String[] arguments) {
        System.exit(comparer(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int comparer(List<String> arguments, PrintStream sortie) {
        if (arguments.size() != 2) {
            sortie.println(USAGE);
            return 2;
        }
        try {
            var avant = charger(arguments.getFirst());
            var apres = charger(arguments.getLast());
            if (avant.size() == 1 && apres.size() == 1) {
                dire(avant.values().iterator().next(), apres.values().iterator().next(), sortie);
                return 0;
            }
            var codes = new TreeSet<>(avant.keySet());
            codes.addAll(apres.keySet());
            codes.forEach(code -> dire(code, avant.get(code), apres.get(code), sortie));
            return 0;
        } catch (DefinitionsFausses fausses) {
            sortie.println(fausses.getMessage());
            return 1;
        }
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

    private static void dire(String code, DefinitionCompilee avant, DefinitionCompilee apres, PrintStream sortie) {
        if (avant == null || apres == null) {
            sortie.println("· " + code + " : campagne " + (avant == null ? "nouvelle" : "retirée"));
        } else if (!avant.empreinte().equals(apres.empreinte())) {
            dire(avant, apres, sortie);
        }
    }

    private static void dire(DefinitionCompilee avant, DefinitionCompilee apres, PrintStream sortie) {
        var phrases = Comparaison.de(avant, apres);
        sortie.println("· " + apres.code() + (avant.code().equals(apres.code()) ? "" : " comparée à " + avant.code())
                + (phrases.isEmpty() ? " : rien ne change pour personne" : ""));
        phrases.forEach(p -> sortie.println("    - " + p));
    }
}
