package fr.cyclades.inspection;

import java.util.List;
import java.util.Set;

/**
 * What a file must be to be accepted, and what one would like to read on it.
 *
 * @param formats   accepted
 * @param tailleMax in bytes, this number included
 * @param pagesMax  of a PDF
 * @param mentions  looked for in the text read: advice only; forgotten as soon as the analysis ends
 */
public record Attentes(Set<Format> formats, long tailleMax, int pagesMax, List<Mention> mentions) {

    public Attentes {
        formats = Set.copyOf(formats);
        mentions = List.copyOf(mentions);
    }

    /**
     * Something that should be printed on the piece.
     *
     * @param libelle how the advice names it, e.g. « votre nom de naissance »
     * @param formes  the ways to write it, one is enough; capitals, accents and punctuation do not matter
     */
    public record Mention(String libelle, List<String> formes) {

        public Mention {
            formes = List.copyOf(formes);
        }
    }
}
