package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Perimetre;
import fr.cyclades.agent.Perimetres;
import fr.cyclades.agent.Role;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.Pieces;
import fr.cyclades.justificatif.controle.Fiches;
import fr.cyclades.justificatif.controle.Fiches.Fiche;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What an agent may see: what is outside the perimeter does not exist (404). */
@Component
public class Acces {

    private final Perimetres perimetres;
    private final Fiches fiches;
    private final Pieces pieces;
    private final Situations situations;

    Acces(Perimetres perimetres, Fiches fiches, Pieces pieces, Situations situations) {
        this.perimetres = perimetres;
        this.fiches = fiches;
        this.pieces = pieces;
        this.situations = situations;
    }

    public Perimetre perimetre(AgentConnecte agent, Role role) {
        return perimetres.de(agent, role);
    }

    /** Everything on which the agent has some right: enough to read a file. */
    public Perimetre lecture(AgentConnecte agent) {
        var tous = Arrays.stream(Role.values()).filter(r -> r != Role.ADMINISTRATION).map(r -> perimetres.de(agent, r)).toList();
        return new Perimetre(union(tous.stream().map(Perimetre::campagnes)), union(tous.stream().map(Perimetre::bureaux)));
    }

    private static Set<String> union(Stream<Set<String>> ensembles) {
        return ensembles.flatMap(Set::stream).collect(Collectors.toSet());
    }

    public Fiche fiche(UUID candidature, Perimetre perimetre) {
        return fiches.parId(candidature, perimetre).orElseThrow(Acces::absent);
    }

    /** As it stands, whatever its state. */
    public Situation situation(UUID candidature, AgentConnecte agent, Role role) {
        fiche(candidature, perimetre(agent, role));
        return situations.courante(candidature).orElseThrow(Acces::absent);
    }

    public Piece piece(UUID piece, Perimetre perimetre) {
        return pieces.parId(piece).filter(p -> fiches.parId(p.candidature(), perimetre).isPresent()).orElseThrow(Acces::absent);
    }

    public static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
