package fr.cyclades.stockage.octets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program of {@code bin/cles}. */
public final class Cles {

    private Cles() {}

    public static void main(String[] arguments) {
        System.exit(executer(arguments));
    }

    static int executer(String... arguments) {
        if (arguments.length != 2) {
            System.err.println("bin/cles creer FICHIER, ou bin/cles renouveler FICHIER");
            return 2;
        }
        var fichier = Path.of(arguments[1]).toAbsolutePath();
        try {
            return switch (arguments[0]) {
                case "creer" -> creer(fichier);
                case "renouveler" -> {
                    System.out.printf("Nouvelle clé %08x dans %s : elle servira au prochain démarrage.%n", Trousseau.renouveler(fichier), fichier);
                    yield 0;
                }
                default -> executer();
            };
        } catch (IOException panne) {
            System.err.println("Impossible : " + panne.getMessage());
            return 1;
        }
    }

    private static int creer(Path fichier) throws IOException {
        if (Files.exists(fichier)) {
            System.err.println(fichier + " existe déjà : il n’est pas remplacé, car les pièces chiffrées avec lui seraient perdues.");
            return 1;
        }
        Trousseau.creer(fichier);
        System.out.println("Clés créées dans " + fichier + ". Gardez-en une copie en lieu sûr, hors de la base et de ses sauvegardes.");
        return 0;
    }
}
