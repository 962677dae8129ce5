package fr.cyclades.inspection.job;

import fr.cyclades.inspection.Attentes;
import fr.cyclades.inspection.Format;
import java.util.Map;
import java.util.stream.Collectors;

/** What a worker is told of what is expected. */
final class Examens {

    private Examens() {}

    static Map<String, String> parametres(Attentes attentes) {
        return Map.of(
                "types", attentes.formats().stream().map(Format::type).collect(Collectors.joining(",")),
                "pages", Integer.toString(attentes.pagesMax()),
                "taille", Long.toString(attentes.tailleMax()));
    }
}
