package fr.cyclades.demonstration.db;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For {@code fr.cyclades.Outils}: joins the embedded base when no {@code spring.datasource.url} is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "cyclades.outil", havingValue = "true")
class BaseRejointeConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embarque")
    BaseRejointe baseRejointe(@Value("${cyclades.donnees}") Path donnees) throws Exception {
        return BaseRejointe.rejoindre(donnees);
    }

    @Bean
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embarque")
    JdbcConnectionDetails acces(BaseRejointe base) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return PostgresEmbarque.BASE;
            }

            @Override
            public String getPassword() {
                return base.motDePasse();
            }

            @Override
            public String getJdbcUrl() {
                return PostgresEmbarque.adresse(base.port());
            }
        };
    }
}
