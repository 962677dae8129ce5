package fr.cyclades.justificatif.web.gestion.fin;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Role;
import fr.cyclades.habillage.EntreeMenu;
import fr.cyclades.habillage.Ton;
import fr.cyclades.habillage.Travail;
import fr.cyclades.justificatif.controle.fin.FinDeDepot;
import fr.cyclades.justificatif.controle.fin.Incomplets;
import fr.cyclades.justificatif.web.gestion.Acces;
import fr.cyclades.socle.AgentIdentifie;
import fr.cyclades.socle.Horloge;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The files that wait for a decision, on the home of the desk. */
@Component
class TravailDeFin implements Travail {

    private final Incomplets incomplets;
    private final FinDeDepot finDeDepot;
    private final Acces acces;
    private final Horloge horloge;

    TravailDeFin(Incomplets incomplets, FinDeDepot finDeDepot, Acces acces, Horloge horloge) {
        this.incomplets = incomplets;
        this.finDeDepot = finDeDepot;
        this.acces = acces;
        this.horloge = horloge;
    }

    @Override
    public List<Tache> pour(AgentIdentifie agent) {
        if (!(agent instanceof AgentConnecte connecte) || !connecte.peut(Role.DECISIONS)) {
            return List.of();
        }
        var nombre = incomplets.compter(acces.perimetre(connecte, Role.DECISIONS), finDeDepot.sanctions(), "", horloge.maintenant());
        return List.of(Tache.accordee(60, nombre, "dossier incomplet après la fin du dépôt", "dossiers incomplets après la fin du dépôt", "À relancer, ou à décider", "/gestion/fin-de-depot", Ton.KO));
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        EntreeMenu finDuDepot() {
            return EntreeMenu.deGestion("Fin du dépôt", "/gestion/fin-de-depot", 40, Role.DECISIONS.name());
        }
    }
}
