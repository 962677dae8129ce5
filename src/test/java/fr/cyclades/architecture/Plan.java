package fr.cyclades.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.cyclades.Cyclades;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModules;

/** The plan of the house as the tests of this package read it: classes, modules, files. Read once. */
final class Plan {

    static final String RACINE = "fr.cyclades";
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(RACINE);
    static final ApplicationModules MODULES = ApplicationModules.of(Cyclades.class);

    private Plan() {}

    static Set<String> modules() {
        return MODULES.stream().map(m -> m.getIdentifier().toString()).collect(Collectors.toSet());
    }

    /** The module of a class, empty for those of the base package. */
    static String module(JavaClass classe) {
        var suite = classe.getPackageName().equals(RACINE) ? "" : classe.getPackageName().substring(RACINE.length() + 1);
        return suite.contains(".") ? suite.substring(0, suite.indexOf('.')) : suite;
    }

    /** Whether a class stands in the root package of its module, its public face. */
    static boolean estALaRacine(JavaClass classe) {
        return classe.getPackageName().equals(RACINE + "." + module(classe));
    }

    /** Whether a class was generated from a template. */
    static boolean estUnGabarit(JavaClass classe) {
        return classe.getSimpleName().startsWith("Jte") && classe.getSimpleName().endsWith("Generated");
    }

    /** The regular files under a folder of the project, in order; none when it does not exist. */
    static List<Path> fichiers(String dossier, String suffixe) {
        var racine = Path.of(dossier);
        if (Files.notExists(racine)) {
            return List.of();
        }
        try (Stream<Path> tous = Files.walk(racine)) {
            return tous.filter(Files::isRegularFile).filter(f -> f.toString().endsWith(suffixe)).sorted().toList();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    /** The lines of a list kept beside the tests, without comments and blank lines. */
    static List<String> liste(String nom) {
        return lire(Path.of("src/test/resources/architecture", nom)).lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .toList();
    }
}
