package fr.cyclades.agent;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The candidatures on which an agent may act in a role, as a query can hold to it:
 * {@code campagne = any(:campagnes) or campagne || '|' || bureau = any(:bureaux)}.
 *
 * @param campagnes codes of the campagnes seen whole
 * @param bureaux   for the others, {@code campagne|bureau}
 */
public record Perimetre(Set<String> campagnes, Set<String> bureaux) {

    public Perimetre {
        campagnes = Set.copyOf(campagnes);
        bureaux = Set.copyOf(bureaux);
    }

    public boolean comprend(String campagne, String bureau) {
        return campagnes.contains(campagne) || bureaux.contains(cle(campagne, bureau));
    }

    public String[] campagnesEntieres() {
        return campagnes.toArray(String[]::new);
    }

    public String[] bureauxSeuls() {
        return bureaux.toArray(String[]::new);
    }

    /** Codes of those of which something is seen. */
    public Set<String> toutesLesCampagnes() {
        return Stream.concat(campagnes.stream(), bureaux.stream().map(b -> b.substring(0, b.indexOf('|')))).collect(Collectors.toUnmodifiableSet());
    }

    static String cle(String campagne, String bureau) {
        return campagne + "|" + bureau;
    }
}
