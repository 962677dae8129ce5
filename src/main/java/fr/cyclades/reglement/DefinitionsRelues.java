package fr.cyclades.reglement;

import java.util.Collection;
import java.util.List;

/** The files changed while the server ran, and are right: published just before {@link Definitions} answers with them, on each node. */
public record DefinitionsRelues(Collection<Definition> toutes) {

    public DefinitionsRelues {
        toutes = List.copyOf(toutes);
    }
}
