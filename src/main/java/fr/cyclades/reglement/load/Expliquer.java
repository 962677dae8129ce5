package fr.cyclades.reglement.load;

import fr.cyclades.reglement.Explication;
import fr.cyclades.reglement.check.Exemple;
import fr.cyclades.reglement.check.Exemples;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.DefinitionsFausses;
import fr.cyclades.reglement.yaml.Fichiers;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** {@code bin/reglement expliquer EXEMPLE DOSSIER…}: why each épreuve, pièce and refusal of an example. */
public final class Expliquer {

    private static final String USAGE = """
            Usage : bin/reglement expliquer "NOM DE L’EXEMPLE" [DOSSIER…]
            Le nom peut être donné en partie, sans majuscules.""";

    private Expliquer() {
    }

    public static void main(String[] arguments) {
        System.exit(expliquer(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int expliquer(List<String> arguments, PrintStream sortie) {
        if (arguments.isEmpty() || arguments.getFirst().isBlank()) {
            sortie.println(USAGE);
            return 2;
        }
        var fichiers = Fichiers.tous(arguments.stream().skip(1).map(Path::of).toList());
        try {
            var exemples = Exemples.lire(fichiers, new Chargeur().charger(fichiers), new Defauts()).stream()
                    .filter(e -> simple(e.nom()).contains(simple(arguments.getFirst()))).toList();
            exemples.forEach(e -> dire(e, sortie));
            if (exemples.isEmpty()) {
                sortie.println("Aucun exemple ne s’appelle « " + arguments.getFirst() + " ». Son nom est après « nom: » dans exemples/*.yaml.");
            }
            return exemples.isEmpty() ? 1 : 0;
        } catch (DefinitionsFausses fausses) {
            sortie.println(fausses.getMessage());
            return 1;
        }
    }

    private static String simple(String nom) {
        return nom.toLowerCase(Locale.FRENCH).replace('’', '\'').replace('\u00a0', ' ');
    }

    private static void dire(Exemple exemple, PrintStream sortie) {
        sortie.println("« " + exemple.nom() + " » (" + exemple.fichier() + ")");
        sortie.println(Explication.enTexte(exemple.definition().expliquer(exemple.reponses(), exemple.contexte())));
        exemple.ecarts().forEach(e -> sortie.println("\n✗ L’exemple se trompe : " + e));
    }
}
