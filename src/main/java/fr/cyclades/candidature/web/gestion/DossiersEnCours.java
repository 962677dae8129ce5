package fr.cyclades.candidature.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Perimetres;
import fr.cyclades.agent.Role;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The candidatures that an agent may correct: outside the perimeter, or over, they do not exist (404). */
@Component
class DossiersEnCours {

    private final Situations situations;
    private final Perimetres perimetres;

    DossiersEnCours(Situations situations, Perimetres perimetres) {
        this.situations = situations;
        this.perimetres = perimetres;
    }

    Situation lire(UUID id, AgentConnecte agent) {
        return situations.courante(id).filter(s -> s.candidature().estVivante())
                .filter(s -> perimetres.de(agent, Role.CANDIDATURES).comprend(s.campagne().code(), s.bureau()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
