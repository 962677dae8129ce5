package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Perimetre;
import fr.cyclades.agent.Role;
import fr.cyclades.habillage.EntreeMenu;
import fr.cyclades.habillage.Ton;
import fr.cyclades.habillage.Travail;
import fr.cyclades.justificatif.controle.Comptes;
import fr.cyclades.justificatif.controle.Corbeille;
import fr.cyclades.justificatif.controle.FileDAttente;
import fr.cyclades.justificatif.controle.Filtre;
import fr.cyclades.socle.AgentIdentifie;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Horloge;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The pieces that wait for an agent, on the home of the desk. */
@Component
class TravailDesPieces implements Travail {

    private final FileDAttente file;
    private final Acces acces;
    private final HeureDuBureau heure;
    private final Horloge horloge;

    TravailDesPieces(FileDAttente file, Acces acces, HeureDuBureau heure, Horloge horloge) {
        this.file = file;
        this.acces = acces;
        this.heure = heure;
        this.horloge = horloge;
    }

    @Override
    public List<Tache> pour(AgentIdentifie agent) {
        if (!(agent instanceof AgentConnecte connecte) || !connecte.peut(Role.PIECES)) {
            return List.of();
        }
        var perimetre = acces.perimetre(connecte, Role.PIECES);
        var comptes = file.compter(perimetre, horloge.maintenant());
        return List.of(tache(10, comptes, Corbeille.A_CONTROLER, "pièce à contrôler", "pièces à contrôler", plusAncienne(comptes, perimetre), Ton.INFO),
                tache(20, comptes, Corbeille.REDEPOSEES, "redéposée après un refus", "redéposées après un refus", "Le candidat a remplacé la pièce", Ton.INFO),
                tache(30, comptes, Corbeille.EN_RETARD, "en retard", "en retard", "Transmises depuis plus de 7 jours", Ton.KO),
                tache(40, comptes, Corbeille.ANOMALIES, "anomalie", "anomalies", "Code illisible, fichier à voir", Ton.ATTENTE),
                tache(50, comptes, Corbeille.COURRIER, "attendue par la poste", "attendues par la poste", "Enregistrer le courrier du jour", Ton.NEUTRE));
    }

    private String plusAncienne(Comptes comptes, Perimetre perimetre) {
        return comptes.plusAncienne().map(i -> "La plus ancienne attend depuis le " + EnFrancais.jour(heure.jour(i, perimetre))).orElse("");
    }

    private static Tache tache(int ordre, Comptes comptes, Corbeille corbeille, String une, String plusieurs, String detail, Ton ton) {
        return Tache.accordee(ordre, comptes.de(corbeille), une, plusieurs, detail, Adresses.file(Filtre.TOUT.dans(corbeille)), ton);
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        EntreeMenu piecesAControler() {
            return EntreeMenu.deGestion("Pièces à contrôler", "/gestion/pieces", 20, Role.PIECES.name());
        }

        @Bean
        EntreeMenu dossiers() {
            return EntreeMenu.deGestion("Dossiers", "/gestion/dossiers", 30, Role.PIECES.name(), Role.CANDIDATURES.name(), Role.DECISIONS.name());
        }
    }
}
