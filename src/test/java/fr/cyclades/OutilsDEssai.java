package fr.cyclades;

import fr.cyclades.agent.Effectifs;
import fr.cyclades.compte.Candidats;
import fr.cyclades.compte.Comptes;
import fr.cyclades.courriel.BoiteDeDemonstration;
import fr.cyclades.justificatif.DossierDEssai;
import fr.cyclades.personas.Collegues;
import fr.cyclades.personas.Personnes;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/** What every test of the whole application may ask for. */
@TestConfiguration(proxyBeanMethods = false)
@Import(DossierDEssai.class)
public class OutilsDEssai {

    @Bean
    @Lazy
    Personnes personnesDEssai(Comptes comptes, Candidats candidats) {
        return new Personnes(comptes, candidats);
    }

    @Bean
    @Lazy
    Collegues collegues(Effectifs effectifs) {
        return new Collegues(effectifs);
    }

    @Bean
    @Lazy
    BoiteAuxLettres boiteAuxLettres(BoiteDeDemonstration boite) {
        return new BoiteAuxLettres(boite);
    }
}
