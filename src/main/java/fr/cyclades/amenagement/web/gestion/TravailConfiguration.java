package fr.cyclades.amenagement.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Perimetres;
import fr.cyclades.agent.Role;
import fr.cyclades.amenagement.RegistreDesDemandes;
import fr.cyclades.habillage.EntreeMenu;
import fr.cyclades.habillage.Ton;
import fr.cyclades.habillage.Travail;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk shows of the aménagements asked. */
@Configuration(value = "travailDesAmenagements", proxyBeanMethods = false)
class TravailConfiguration {

    @Bean
    EntreeMenu amenagementsDuService() {
        return EntreeMenu.deGestion("Aménagements", "/gestion/amenagements", 55, Role.CANDIDATURES.name());
    }

    @Bean
    Travail amenagementsSansDossier(RegistreDesDemandes registre, Perimetres perimetres) {
        return agent -> {
            if (!(agent instanceof AgentConnecte connecte) || !connecte.peut(Role.CANDIDATURES)) {
                return List.of();
            }
            var perimetre = perimetres.de(connecte, Role.CANDIDATURES);
            var nombre = registre.sansDossier(perimetre.campagnesEntieres(), perimetre.bureauxSeuls());
            return nombre == 0 ? List.of() : List.of(Travail.Tache.accordee(55, nombre, "aménagement demandé sans dossier", "aménagements demandés sans dossier",
                    "Le candidat a répondu « Oui » et rien ne dit que son dossier est parti, ni arrivé", "/gestion/amenagements", Ton.INFO));
        };
    }
}
