package fr.cyclades.agent;

import fr.cyclades.acces.Frein;
import fr.cyclades.acces.Freins;
import fr.cyclades.acces.Hachage;
import fr.cyclades.acces.Jeton;
import fr.cyclades.agent.DoubleVerification.Verdict;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Signing in as an agent: a failure says nothing of its cause, and attempts are slowed down per address and per network prefix. */
@Service
public class ConnexionsDesAgents {

    private static final Frein PAR_ADRESSE = Frein.de("agent-adresse", 5, Duration.ofMinutes(1)).et(40, Duration.ofHours(1));
    private static final Frein PAR_ORIGINE = Frein.de("agent-origine", 100, Duration.ofMinutes(10));
    private static final Duration POUR_LE_CODE = Duration.ofMinutes(5);

    private final Agents agents;
    private final SecondsFacteurs facteurs;
    private final DoubleVerification verification;
    private final SessionsDesAgents sessions;
    private final Journal journal;
    private final Hachage hachage;
    private final Freins freins;
    private final Horloge horloge;
    private final TransactionOperations transaction;

    ConnexionsDesAgents(Agents agents, SecondsFacteurs facteurs, DoubleVerification verification, SessionsDesAgents sessions, Journal journal,
            Hachage hachage, Freins freins, Horloge horloge, TransactionOperations transaction) {
        this.agents = agents;
        this.facteurs = facteurs;
        this.verification = verification;
        this.sessions = sessions;
        this.journal = journal;
        this.hachage = hachage;
        this.freins = freins;
        this.horloge = horloge;
        this.transaction = transaction;
    }

    /** What became of an attempt. */
    public sealed interface Connexion {

        record Ouverte(Jeton session) implements Connexion {}

        /** Unknown address, wrong password, agent no longer active: the same answer. */
        record Refusee() implements Connexion {}

        record TropTot(Duration attente) implements Connexion {}

        /** The password is right, a code is asked. @param attente to give with it, for five minutes */
        record CodeDemande(Jeton attente) implements Connexion {}

        /** Nothing waits any more: begin again with the password. */
        record Perimee() implements Connexion {}
    }

    /** @param origine network prefix of the visitor */
    public Connexion ouvrir(AdresseMail adresse, String motDePasse, String origine) {
        var attente = compter(adresse, origine);
        if (attente.isPresent()) {
            return new Connexion.TropTot(attente.get());
        }
        var agent = agents.parAdresse(adresse);
        var empreinte = agent.map(Agent::id).flatMap(agents::motDePasse);
        var juste = empreinte.map(e -> hachage.verifier(motDePasse, e)).orElseGet(() -> hachage.faireSemblant(motDePasse));
        if (!juste) {
            agent.ifPresent(a -> noter(a.id(), "agent_connexion_refusee"));
            return new Connexion.Refusee();
        }
        freins.rendre(PAR_ADRESSE, adresse.cle());
        freins.rendre(PAR_ORIGINE, origine);
        var id = agent.orElseThrow().id();
        return transaction.execute(_ -> verification.estActive(id) ? attendre(id) : ouvrir(id));
    }

    /** Both counted before the password is looked at; an address that must wait costs its place nothing. */
    private Optional<Duration> compter(AdresseMail adresse, String origine) {
        return freins.prendre(PAR_ORIGINE, origine).or(() -> {
            var attente = freins.prendre(PAR_ADRESSE, adresse.cle());
            attente.ifPresent(_ -> freins.rendre(PAR_ORIGINE, origine));
            return attente;
        });
    }

    private Connexion attendre(UUID agent) {
        var attente = Jeton.nouveau();
        facteurs.attendre(attente, agent, horloge.maintenant().plus(POUR_LE_CODE));
        return new Connexion.CodeDemande(attente);
    }

    private Connexion ouvrir(UUID agent) {
        noter(agent, "agent_connexion");
        return new Connexion.Ouverte(sessions.ouvrir(agent));
    }

    /** The second step. A wrong code may be typed again. */
    public Connexion confirmer(Jeton attente, String code) {
        return transaction.execute(_ -> facteurs.enAttente(attente, horloge.maintenant()).flatMap(agents::parId).filter(Agent::actif).map(Agent::id)
                .map(agent -> switch (verification.verifier(agent, code)) {
                    case Verdict.Juste _ -> facteurs.finirAttente(attente) ? ouvrir(agent) : new Connexion.Perimee();
                    case Verdict.Faux _ -> new Connexion.Refusee();
                    case Verdict.TropTot(var duree) -> new Connexion.TropTot(duree);
                }).orElseGet(Connexion.Perimee::new));
    }

    public void fermer(Jeton session) {
        sessions.fermer(session);
    }

    private void noter(UUID agent, String nature) {
        journal.noter(new Acte(horloge.maintenant(), new Identite.DeLAgent(agent), nature, agent, Map.of()));
    }
}
