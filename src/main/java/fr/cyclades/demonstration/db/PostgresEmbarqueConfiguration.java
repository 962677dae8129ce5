package fr.cyclades.demonstration.db;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the embedded server as the application's database when no {@code spring.datasource.url} is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embarque")
class PostgresEmbarqueConfiguration {

    @Bean(destroyMethod = "close")
    PostgresEmbarque postgresEmbarque(@Value("${cyclades.donnees}") Path donnees) throws Exception {
        return PostgresEmbarque.demarrer(donnees);
    }

    @Bean
    JdbcConnectionDetails acces(PostgresEmbarque serveur) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return serveur.utilisateur();
            }

            @Override
            public String getPassword() {
                return serveur.motDePasse();
            }

            @Override
            public String getJdbcUrl() {
                return serveur.adresse();
            }
        };
    }
}
