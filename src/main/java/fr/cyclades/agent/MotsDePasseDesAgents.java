package fr.cyclades.agent;

import fr.cyclades.acces.Hachage;
import fr.cyclades.acces.Jeton;
import fr.cyclades.acces.ReglesDeMotDePasse;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** How an agent chooses a password: by a link received by mail; sixteen characters at least, none that a machine guesses. */
@Service
public class MotsDePasseDesAgents {

    public static final int MINIMUM = 16;

    private final Agents agents;
    private final SessionsDesAgents sessions;
    private final ReglesDeMotDePasse regles;
    private final Hachage hachage;
    private final Journal journal;
    private final Horloge horloge;
    private final TransactionOperations transaction;

    MotsDePasseDesAgents(Agents agents, SessionsDesAgents sessions, ReglesDeMotDePasse regles, Hachage hachage, Journal journal,
            Horloge horloge, TransactionOperations transaction) {
        this.agents = agents;
        this.sessions = sessions;
        this.regles = regles;
        this.hachage = hachage;
        this.journal = journal;
        this.horloge = horloge;
        this.transaction = transaction;
    }

    /** Empty when the link was used, is too old, or was never given. */
    public Optional<Agent> titulaire(Jeton lien) {
        return agents.lien(lien, horloge.maintenant()).flatMap(agents::parId).filter(Agent::actif);
    }

    /** What refuses it; empty when it is done. All the sessions of the agent end. */
    public List<Refus> choisir(Jeton lien, String champ, String motDePasse) {
        var agent = titulaire(lien).orElseThrow();
        var refus = refus(agent, champ, motDePasse);
        if (refus.isEmpty()) {
            var empreinte = hachage.hacher(motDePasse);
            transaction.executeWithoutResult(etat -> {
                if (agents.utiliser(lien, horloge.maintenant())) {
                    agents.changerMotDePasse(agent.id(), empreinte);
                    sessions.fermerToutes(agent.id());
                    journal.noter(new Acte(horloge.maintenant(), new Identite.DeLAgent(agent.id()), "agent_mot_de_passe_choisi", agent.id(), Map.of()));
                }
            });
        }
        return refus;
    }

    private List<Refus> refus(Agent agent, String champ, String motDePasse) {
        var manque = MINIMUM - motDePasse.codePointCount(0, motDePasse.length());
        if (manque > 0) {
            return List.of(Refus.duChamp(champ, "mot_de_passe_court",
                    "Il manque %d caractère%s : %d au moins pour un agent. Quelques mots sans rapport entre eux conviennent."
                            .formatted(manque, manque > 1 ? "s" : "", MINIMUM)));
        }
        return regles.refus(champ, motDePasse, List.of(agent.nom(), agent.prenom(), agent.service(), agent.adresse().texte())).stream().toList();
    }
}
