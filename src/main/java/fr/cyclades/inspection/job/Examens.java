package fr.cyclades.inspection.job;

import fr.cyclades.inspection.Attentes;
import fr.cyclades.inspection.Format;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a worker is told of what is expected. */
final class Examens {

    private Examens() {}

    /** The pages are rendered next: what cannot be decoded is found then, once. */
    static Map<String, String> avantRendu(Attentes attentes) {
        var parametres = new HashMap<>(parametres(attentes));
        parametres.put("structure", "");
        return parametres;
    }

    static Map<String, String> parametres(Attentes attentes) {
        return Map.of(
                "types", attentes.formats().stream().map(Format::type).collect(Collectors.joining(",")),
                "pages", Integer.toString(attentes.pagesMax()),
                "taille", Long.toString(attentes.tailleMax()));
    }
}
