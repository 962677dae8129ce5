package fr.cyclades.reglement.load;

import fr.cyclades.reglement.yaml.DefinitionsFausses;
import fr.cyclades.reglement.yaml.Fichiers;
import java.nio.file.Path;
import java.util.Arrays;

/** Checks all the files, and those of the folders given, without starting anything: faults on the standard output, status 1. */
public final class VerifierLesReglements {

    private VerifierLesReglements() {
    }

    public static void main(String[] dossiers) {
        System.exit(verifier(dossiers) ? 0 : 1);
    }

    static boolean verifier(String... dossiers) {
        try {
            var definitions = new Chargeur().charger(Fichiers.tous(Arrays.stream(dossiers).map(Path::of).toList()));
            definitions.forEach(d -> System.out.println("✓ " + d.code() + " (" + d.onglets().size() + " onglets, "
                    + d.modele().regles().size() + " règles)"));
            return true;
        } catch (DefinitionsFausses fausses) {
            System.out.println(fausses.getMessage());
            return false;
        }
    }
}
