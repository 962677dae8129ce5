package fr.cyclades.inspection.antivirus;

import fr.cyclades.socle.DemarrageRefuse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code cyclades.antivirus}: the address of a clamd, {@code aucun}, or nothing, which only a demonstration may (decision 47). */
@Configuration(proxyBeanMethods = false)
class AntivirusConfiguration {

    private static final Logger JOURNAL = LoggerFactory.getLogger(AntivirusConfiguration.class);

    @Bean
    Antivirus antivirus(@Value("${cyclades.antivirus:}") String reglage,
            @Value("${cyclades.antivirus-delai:60s}") Duration delai,
            @Value("${cyclades.demonstration:false}") boolean demonstration) {
        if (reglage.startsWith("tcp://") || reglage.startsWith("unix:")) {
            return new Clamd(reglage, delai);
        }
        if (reglage.equals("aucun") || reglage.isBlank() && demonstration) {
            JOURNAL.warn("No antivirus: deposited files are accepted without having been scanned (cyclades.antivirus)");
            return new SansAntivirus();
        }
        throw new DemarrageRefuse(
                reglage.isBlank() ? "Aucun antivirus n’est configuré." : "L’antivirus « " + reglage + " » n’est pas compris.",
                "Donnez l’adresse de clamd dans CYCLADES_ANTIVIRUS (tcp://hote:3310 ou unix:/run/clamav/clamd.ctl),"
                        + " ou « aucun » si vous acceptez que les pièces ne soient pas analysées.");
    }
}
