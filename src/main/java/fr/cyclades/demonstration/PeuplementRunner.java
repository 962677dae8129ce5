package fr.cyclades.demonstration;

import fr.cyclades.agent.Agents;
import fr.cyclades.agent.Effectifs;
import fr.cyclades.compte.Candidats;
import fr.cyclades.compte.Comptes;
import fr.cyclades.compte.NouveauCompte;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings the demonstration people in, once each: at the first start, or at the first one that knows them. */
@Component
@Order(PeuplementRunner.RANG)
@ConditionalOnBooleanProperty("cyclades.demonstration")
class PeuplementRunner implements ApplicationRunner {

    static final int RANG = 10;

    private final Comptes comptes;
    private final Candidats candidats;
    private final Presences presences;
    private final TransactionOperations transaction;
    private final Agents agents;
    private final Effectifs effectifs;

    PeuplementRunner(Comptes comptes, Candidats candidats, Presences presences, TransactionOperations transaction, Agents agents,
            Effectifs effectifs) {
        this.agents = agents;
        this.effectifs = effectifs;
        this.comptes = comptes;
        this.candidats = candidats;
        this.presences = presences;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var presents = presences.cles();
        Personnages.tous().stream()
                .filter(p -> p.compte() != Personnage.SonCompte.A_CREER && !presents.contains(p.cle()))
                .forEach(p -> transaction.executeWithoutResult(etat -> presences.noter(p.cle(), accueillir(p))));
        accueillirLesAgents();
    }

    private void accueillirLesAgents() {
        AgentsDeDemonstration.tous().stream().filter(a -> agents.parAdresse(a.agent().adresse()).isEmpty())
                .forEach(a -> effectifs.creerAvecMotDePasse(a.agent(), Personnage.MOT_DE_PASSE_DES_AGENTS, a.droits()));
    }

    private UUID accueillir(Personnage personnage) {
        return switch (personnage.compte()) {
            case ACTIF -> comptes.creerActive(new NouveauCompte(personnage.etatCivil(), personnage.adresse(), Personnage.MOT_DE_PASSE));
            case AUCUN -> candidats.enregistrerSansCompte(personnage.etatCivil(), personnage.adresse());
            case A_CREER -> throw new IllegalStateException("comes by itself");
        };
    }
}
