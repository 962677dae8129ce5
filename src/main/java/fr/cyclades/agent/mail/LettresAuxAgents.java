package fr.cyclades.agent.mail;

import fr.cyclades.acces.Jeton;
import fr.cyclades.agent.Agent;
import fr.cyclades.agent.LettresDesAgents;
import fr.cyclades.courriel.Courriels;
import fr.cyclades.courriel.Destinataire;
import fr.cyclades.courriel.Envoi;
import fr.cyclades.habillage.Gabarits;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Site;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class LettresAuxAgents implements LettresDesAgents {

    private final Courriels courriels;
    private final Gabarits gabarits;
    private final Site site;

    LettresAuxAgents(Courriels courriels, Gabarits gabarits, Site site) {
        this.courriels = courriels;
        this.gabarits = gabarits;
        this.site = site;
    }

    @Override
    public void lienDeMotDePasse(Agent agent, Jeton lien, Instant limite, boolean nouveau) {
        var vue = new VueLettre("Bonjour " + agent.nomAffiche() + ",", nouveau, agent.service(),
                new Lien("Choisir mon mot de passe", site.adresse("/gestion/mot-de-passe/" + lien.secret())),
                EnFrancais.dateEtHeure(limite, EnFrancais.PARIS) + " (heure de Paris)");
        courriels.envoyer(new Envoi("agent/mot-de-passe/" + UUID.randomUUID(), new Destinataire.ALAdresse(agent.adresse()),
                nouveau ? "Votre accès à la gestion de Cyclades" : "Choisissez un nouveau mot de passe de gestion",
                gabarits.rendre("agent/mail/motDePasse", vue)));
    }

    @Override
    public void secondFacteur(Agent agent, boolean active) {
        var vue = new VueFacteur("Bonjour " + agent.nomAffiche() + ",", active, new Lien("Aller à la gestion", site.adresse("/gestion/moi/second-facteur")));
        courriels.envoyer(new Envoi("agent/second-facteur/" + UUID.randomUUID(), new Destinataire.ALAdresse(agent.adresse()), vue.titre(),
                gabarits.rendre("agent/mail/secondFacteur", vue)));
    }
}
