package fr.cyclades;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** One PostgreSQL server for the whole test run, one fresh database per application context, and the clock that tests move. */
@TestConfiguration(proxyBeanMethods = false)
public class BaseDEssai {

    private static final AtomicInteger RANG = new AtomicInteger();

    private static final class Serveur {
        static final EmbeddedPostgres INSTANCE = demarrer();

        private static EmbeddedPostgres demarrer() {
            try {
                var serveur = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("encoding", "UTF8")
                        .setLocaleConfig("locale-provider", "icu")
                        .setLocaleConfig("icu-locale", "fr-FR")
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> fermer(serveur));
                return serveur;
            } catch (IOException panne) {
                throw new UncheckedIOException(panne);
            }
        }
    }

    /** After the applications, which still use it. */
    private static void fermer(EmbeddedPostgres serveur) {
        try {
            serveur.close();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    @Bean
    JdbcConnectionDetails acces() throws SQLException {
        var nom = "essai" + RANG.incrementAndGet();
        try (var connexion = Serveur.INSTANCE.getPostgresDatabase().getConnection();
                var ordre = connexion.createStatement()) {
            ordre.execute("create database " + nom);
        }
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return Serveur.INSTANCE.getJdbcUrl("postgres", nom);
            }
        };
    }

    @Bean
    @Primary
    HorlogeDEssai horlogeDEssai() {
        return new HorlogeDEssai();
    }

    @Bean
    CarnetDEssai carnetDEssai() {
        return new CarnetDEssai();
    }
}
