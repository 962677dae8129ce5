package fr.cyclades;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Migrations module by module: {@code db/migration/<module>} with its own history table, after the modules it depends on. The order
 * is written down rather than computed from the bytecode at each start, which would cost seconds; a test compares it with the
 * declared dependencies.
 */
@Configuration(proxyBeanMethods = false)
class MigrationsConfiguration {

    static final List<String> ORDRE = List.of(
            "journal", "stockage", "inspection", "courriel", "document", "referentiel", "reglement", "campagne", "agent", "compte",
            "candidature", "amenagement", "justificatif", "correspondance", "demonstration");

    @Bean
    FlywayMigrationStrategy parModule() {
        return racine -> {
            migrer(racine, "__root", "flyway_schema_history");
            ORDRE.forEach(module -> migrer(racine, module, "flyway_schema_history_" + module));
        };
    }

    private static void migrer(Flyway racine, String dossier, String historique) {
        Flyway.configure()
                .configuration(racine.getConfiguration())
                .locations("classpath:db/migration/" + dossier)
                .failOnMissingLocations(false)
                .table(historique)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
