package fr.cyclades;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The order of the migrations is written down; this is what keeps it true. */
class MigrationsConfigurationTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Cyclades.class);

    @Test
    void un_module_passe_apres_ceux_dont_il_depend() {
        for (var module : MigrationsConfiguration.ORDRE) {
            var rang = MigrationsConfiguration.ORDRE.indexOf(module);
            assertThat(dependances(module)).as("%s must come after these in MigrationsConfiguration.ORDRE", module)
                    .allSatisfy(d -> assertThat(MigrationsConfiguration.ORDRE.indexOf(d)).isLessThan(rang));
        }
    }

    private static List<String> dependances(String module) {
        return MODULES.getModuleByName(module).stream()
                .flatMap(m -> m.getDirectDependencies(MODULES).uniqueModules())
                .map(ApplicationModule::getIdentifier)
                .map(Object::toString)
                .toList();
    }

    @Test
    void chaque_dossier_de_migrations_appartient_a_un_module_de_la_liste() throws IOException {
        try (var dossiers = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(dossiers.map(d -> d.getFileName().toString()).filter(d -> !d.equals("__root")))
                    .as("folders of db/migration").isSubsetOf(MigrationsConfiguration.ORDRE);
        }
    }
}
