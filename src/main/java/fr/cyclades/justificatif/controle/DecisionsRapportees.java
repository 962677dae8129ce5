package fr.cyclades.justificatif.controle;

import fr.cyclades.justificatif.Decision;
import fr.cyclades.justificatif.DecisionsPassees;
import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DecisionsRapportees implements DecisionsPassees {

    private final Controles controles;

    DecisionsRapportees(Controles controles) {
        this.controles = controles;
    }

    @Override
    public boolean decider(UUID piece, int revision, Decision decision, Identite.DeLAgent agent, Instant le) {
        return controles.decider(piece, revision, decision, agent, le) instanceof Effet.Fait;
    }
}
