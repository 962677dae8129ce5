package fr.cyclades.agent;

import fr.cyclades.socle.AgentIdentifie;
import fr.cyclades.socle.Identite;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The principal of a signed-in agent, with the rights held at this request. Controllers receive it with {@code @AuthenticationPrincipal}. */
public record AgentConnecte(UUID agent, String nomAffiche, String service, List<Habilitation> habilitations) implements AgentIdentifie {

    public AgentConnecte {
        habilitations = List.copyOf(habilitations);
    }

    public Identite identite() {
        return new Identite.DeLAgent(agent);
    }

    public boolean peut(Role role) {
        return habilitations.stream().anyMatch(h -> h.role() == role);
    }

    /** @param droit name of a {@link Role} */
    @Override
    public boolean peut(String droit) {
        return Arrays.stream(Role.values()).anyMatch(r -> r.name().equals(droit) && peut(r));
    }
}
