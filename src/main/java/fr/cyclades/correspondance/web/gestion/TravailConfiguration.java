package fr.cyclades.correspondance.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Perimetres;
import fr.cyclades.agent.Role;
import fr.cyclades.correspondance.RegistreDesDemandes;
import fr.cyclades.habillage.EntreeMenu;
import fr.cyclades.habillage.Ton;
import fr.cyclades.habillage.Travail;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk shows of the demandes. */
@Configuration(proxyBeanMethods = false)
class TravailConfiguration {

    @Bean
    EntreeMenu demandesDuService() {
        return EntreeMenu.deGestion("Demandes", "/gestion/demandes", 50, Role.CANDIDATURES.name());
    }

    @Bean
    Travail demandesEnAttente(RegistreDesDemandes registre, Perimetres perimetres) {
        return agent -> {
            if (!(agent instanceof AgentConnecte connecte) || !connecte.peut(Role.CANDIDATURES)) {
                return List.of();
            }
            var perimetre = perimetres.de(connecte, Role.CANDIDATURES);
            var nombre = registre.enAttente(perimetre.campagnesEntieres(), perimetre.bureauxSeuls());
            return nombre == 0 ? List.of() : List.of(Travail.Tache.accordee(50, nombre, "demande de candidat en attente", "demandes de candidats en attente",
                    "Changement d’académie, coordonnées, erreurs signalées", "/gestion/demandes", Ton.ATTENTE));
        };
    }
}
