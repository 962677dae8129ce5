package fr.cyclades.agent;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** From the rights of an agent to the campagnes and bureaux that they cover today. Costs nothing: the campagnes are in memory. */
@Component
public class Perimetres {

    private final Campagnes campagnes;

    Perimetres(Campagnes campagnes) {
        this.campagnes = campagnes;
    }

    public Perimetre de(AgentConnecte agent, Role role) {
        var siennes = agent.habilitations().stream().filter(h -> h.role() == role).toList();
        return new Perimetre(entieres(siennes), parBureau(siennes));
    }

    private Set<String> entieres(List<Habilitation> habilitations) {
        return campagnes.toutes().stream()
                .filter(c -> habilitations.stream().anyMatch(h -> h.bureau().isEmpty() && couvre(h, c)))
                .map(Campagne::code).collect(Collectors.toSet());
    }

    private Set<String> parBureau(List<Habilitation> habilitations) {
        return campagnes.toutes().stream()
                .flatMap(c -> habilitations.stream().filter(h -> !h.bureau().isEmpty() && couvre(h, c))
                        .map(h -> Perimetre.cle(c.code(), h.bureau())))
                .collect(Collectors.toSet());
    }

    private static boolean couvre(Habilitation habilitation, Campagne campagne) {
        return habilitation.couvre(campagne.academie().code(), campagne.notice().examen());
    }
}
