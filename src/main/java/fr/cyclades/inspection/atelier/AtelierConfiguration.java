package fr.cyclades.inspection.atelier;

import fr.cyclades.socle.DemarrageRefuse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two pools: those who wait for an answer never wait for the queue. */
@Configuration(proxyBeanMethods = false)
class AtelierConfiguration {

    private static final Logger JOURNAL = LoggerFactory.getLogger(AtelierConfiguration.class);

    @Bean
    BacASable bacASable(InspectionProperties reglages) {
        var bac = new BacASable(reglages.bacASable());
        if (!bac.estPossible() && reglages.bacASable() == BacASable.Choix.EXIGE) {
            throw new DemarrageRefuse("Le bac à sable (bubblewrap) demandé par cyclades.inspection.bac-a-sable=exige ne fonctionne pas sur cette machine.",
                    "Installez le paquet bubblewrap et permettez les espaces de noms d’utilisateur, ou choisissez « auto ».");
        }
        if (!bac.estPossible()) {
            JOURNAL.warn("No sandbox here: deposited files are opened in a separate process, limited in memory and time, without it");
        }
        return bac;
    }

    @Bean
    Atelier atelierDeLaFile(InspectionProperties reglages, BacASable bac) {
        return new Atelier(reglages.ouvriers(), bac, new Lancement(reglages.memoire()));
    }

    @Bean
    Atelier atelierImmediat(InspectionProperties reglages, BacASable bac) {
        return new Atelier(1, bac, new Lancement(reglages.memoire()));
    }
}
