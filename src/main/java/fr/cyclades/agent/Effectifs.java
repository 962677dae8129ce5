package fr.cyclades.agent;

import fr.cyclades.acces.Hachage;
import fr.cyclades.acces.Jeton;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agents and their rights, as an administrator changes them. Each change is an act in the journal. */
@Service
@Transactional
public class Effectifs {

    private static final Duration VIE_DU_LIEN = Duration.ofHours(48);

    private final Agents agents;
    private final SessionsDesAgents sessions;
    private final LettresDesAgents lettres;
    private final Journal journal;
    private final Hachage hachage;
    private final Horloge horloge;

    Effectifs(Agents agents, SessionsDesAgents sessions, LettresDesAgents lettres, Journal journal, Hachage hachage, Horloge horloge) {
        this.agents = agents;
        this.sessions = sessions;
        this.lettres = lettres;
        this.journal = journal;
        this.hachage = hachage;
        this.horloge = horloge;
    }

    /** The agent receives a link and chooses a password. Empty when the address is already that of an agent. */
    public Optional<UUID> creer(NouvelAgent nouveau, Identite par) {
        var agent = agent(nouveau, false);
        if (!agents.ajouter(agent)) {
            return Optional.empty();
        }
        noter(par, "agent_cree", agent.id(), Map.of());
        envoyerLeLien(agent, true);
        return Optional.of(agent.id());
    }

    /** An agent who already has a password: the demonstration, and the first administrator of an installation. */
    public Optional<UUID> creerAvecMotDePasse(NouvelAgent nouveau, String motDePasse, List<Habilitation> droits) {
        var empreinte = hachage.hacher(motDePasse);
        var agent = agent(nouveau, true);
        if (!agents.ajouter(agent)) {
            return Optional.empty();
        }
        agents.changerMotDePasse(agent.id(), empreinte);
        noter(new Identite.DuSysteme(), "agent_cree", agent.id(), Map.of());
        droits.forEach(droit -> accorder(agent.id(), droit, new Identite.DuSysteme()));
        return Optional.of(agent.id());
    }

    private Agent agent(NouvelAgent nouveau, boolean aChoisi) {
        return new Agent(UUID.randomUUID(), nouveau.civilite(), nouveau.nom(), nouveau.prenom(), nouveau.service(), nouveau.adresse(),
                aChoisi, true, horloge.maintenant());
    }

    public void renvoyerLeLien(UUID agent, Identite par) {
        agents.parId(agent).filter(Agent::actif).ifPresent(a -> {
            noter(par, "agent_lien_renvoye", agent, Map.of());
            envoyerLeLien(a, !a.aChoisi());
        });
    }

    private void envoyerLeLien(Agent agent, boolean nouveau) {
        var lien = Jeton.nouveau();
        var limite = horloge.maintenant().plus(VIE_DU_LIEN);
        agents.garderLien(lien, agent.id(), limite);
        lettres.lienDeMotDePasse(agent, lien, limite, nouveau);
    }

    /** What refuses it; empty when done. The sessions of a disabled agent end at once. */
    public Optional<Refus> activer(UUID agent, boolean actif, Identite par) {
        if (!actif && estLeDernierAdministrateur(agent)) {
            return Optional.of(dernier());
        }
        agents.activer(agent, actif);
        if (!actif) {
            sessions.fermerToutes(agent);
        }
        noter(par, actif ? "agent_reactive" : "agent_desactive", agent, Map.of());
        return Optional.empty();
    }

    /** False when the agent already holds it. */
    public boolean accorder(UUID agent, Habilitation droit, Identite par) {
        var nouveau = agents.accorder(agent, droit, horloge.maintenant());
        if (nouveau) {
            noter(par, "agent_droit_accorde", agent, details(droit));
        }
        return nouveau;
    }

    /** What refuses it; empty when done. */
    public Optional<Refus> retirer(UUID agent, UUID habilitation, Identite par) {
        var droit = agents.habilitations(agent).stream().filter(h -> h.id().equals(habilitation)).findFirst();
        if (droit.filter(h -> h.role() == Role.ADMINISTRATION).isPresent() && estLeDernierAdministrateur(agent)) {
            return Optional.of(dernier());
        }
        droit.filter(h -> agents.retirer(agent, h.id())).ifPresent(h -> noter(par, "agent_droit_retire", agent, details(h)));
        return Optional.empty();
    }

    private boolean estLeDernierAdministrateur(UUID agent) {
        return agents.administrateurs() == 1 && agents.parId(agent).filter(Agent::actif).filter(Agent::aChoisi).isPresent()
                && agents.habilitations(agent).stream().anyMatch(h -> h.role() == Role.ADMINISTRATION);
    }

    private static Refus dernier() {
        return Refus.global("dernier_administrateur", "C’est le dernier agent qui administre les autres : donnez d’abord ce droit à quelqu’un.");
    }

    private static Map<String, String> details(Habilitation droit) {
        return Map.of("role", droit.role().name(), "academie", droit.academie(), "examen", droit.examen(), "bureau", droit.bureau());
    }

    private void noter(Identite par, String nature, UUID agent, Map<String, String> details) {
        journal.noter(new Acte(horloge.maintenant(), par, nature, agent, details));
    }
}
