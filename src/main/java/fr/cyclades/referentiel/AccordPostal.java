package fr.cyclades.referentiel;

import java.util.List;
import java.util.Optional;

/**
 * What a postal code and the name of a commune say together: enough to warn, never to refuse, since names change, communes merge and
 * a CEDEX is in no list.
 *
 * @param communes  those that have this postal code, empty when none is known
 * @param nommees   those among them that have exactly this name
 * @param plausible whether the name is theirs, or begins like one of theirs: « Clermont », « Lyon 3e », « Thiers Cedex »
 */
public record AccordPostal(List<Commune> communes, List<Commune> nommees, boolean plausible) {

    public AccordPostal {
        communes = List.copyOf(communes);
        nommees = List.copyOf(nommees);
    }

    static AccordPostal entre(List<Commune> communes, String nom) {
        var cle = NomDeCommune.lire(nom).cle();
        var nommees = communes.stream().filter(c -> NomDeCommune.cle(c.nom()).equals(cle)).toList();
        return new AccordPostal(communes, nommees, communes.stream().map(c -> NomDeCommune.cle(c.nom()))
                .anyMatch(connue -> (connue + " ").startsWith(cle + " ") || (cle + " ").startsWith(connue + " ")));
    }

    /** The one commune that both designate. */
    public Optional<Commune> commune() {
        return nommees.size() == 1 ? Optional.of(nommees.getFirst()) : Optional.empty();
    }
}
