package fr.cyclades;

import fr.cyclades.outil.Commandes;
import fr.cyclades.socle.DemarrageRefuse;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.NestedExceptionUtils;

/**
 * The second entry point of the same jar: the tools that read the stored candidatures ({@code bin/reglement}), with the settings of the
 * server and none of its life: no page, no task, no migration, no mail, nothing served. Beans are made when asked for.
 */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class, JacksonAutoConfiguration.class})
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class, useDefaultFilters = false, includeFilters = @Filter(
        type = FilterType.REGEX, pattern = {"fr\\.cyclades\\.outil\\..*", "fr\\.cyclades\\.socle\\.HorlogeConfiguration",
            "fr\\.cyclades\\.journal\\.JdbcJournal", "fr\\.cyclades\\.referentiel\\.(Academies|Pays)",
            "fr\\.cyclades\\.reglement\\.db\\.Jdbc.*", "fr\\.cyclades\\.reglement\\.load\\.DefinitionsDesFichiers",
            "fr\\.cyclades\\.compte\\.db\\.JdbcCandidats", "fr\\.cyclades\\.candidature\\.db\\.(JdbcSuivi|JdbcBrouillons)",
            "fr\\.cyclades\\.demonstration\\.db\\.BaseRejointeConfiguration"}))
class Outils {

    private static final int SANS_REPONSE = 1;

    public static void main(String[] arguments) {
        var sortie = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(executer(List.of(arguments), sortie));
    }

    static int executer(List<String> arguments, PrintStream sortie) {
        var application = new SpringApplicationBuilder(Outils.class).web(WebApplicationType.NONE).lazyInitialization(true).bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false).registerShutdownHook(true).build();
        try (var contexte = application.run("--cyclades.outil=true", "--logging.level.root=off", "--spring.datasource.hikari.maximum-pool-size=2")) {
            return contexte.getBean(Commandes.class).executer(arguments, sortie);
        } catch (RuntimeException panne) {
            sortie.println(enFrancais(panne));
            return SANS_REPONSE;
        }
    }

    private static String enFrancais(RuntimeException panne) {
        for (Throwable cause = panne; cause != null; cause = cause.getCause()) {
            if (cause instanceof DemarrageRefuse refus) {
                return refus.getMessage() + "\n" + refus.remede();
            }
            if (cause instanceof SQLException sql) {
                return enFrancais(sql);
            }
        }
        return "Une erreur inattendue : " + NestedExceptionUtils.getMostSpecificCause(panne);
    }

    private static String enFrancais(SQLException panne) {
        var etat = String.valueOf(panne.getSQLState());
        if (etat.startsWith("42") || etat.startsWith("3F")) {
            return "Cette base n’est pas celle de cette version de Cyclades (" + panne.getMessage() + ").\nDémarrez une fois cette version dessus : elle met la base à jour.";
        }
        return etat.startsWith("25") ? "Cette base est en lecture seule : « expliquer » note au journal qui a été lu, et ne lit donc pas sans pouvoir l’écrire."
                : "La base ne répond pas : " + panne.getMessage() + "\nVérifiez SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME et SPRING_DATASOURCE_PASSWORD.";
    }
}
