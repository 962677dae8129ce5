package fr.cyclades.inspection.job;

import fr.cyclades.inspection.Attentes.Mention;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** What is looked for in a text read by a machine: letters and digits alone matter. */
final class Mentions {

    private Mentions() {}

    static List<Mention> absentes(String texte, List<Mention> mentions) {
        var lu = nu(texte);
        return mentions.stream().filter(mention -> mention.formes().stream().noneMatch(forme -> lu.contains(nu(forme)))).toList();
    }

    private static String nu(String texte) {
        return Normalizer.normalize(texte.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE"), Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
