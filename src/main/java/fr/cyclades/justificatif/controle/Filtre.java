package fr.cyclades.justificatif.controle;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What an agent asked to see of the queue.
 *
 * @param campagne code, or empty for all those of the perimeter
 * @param code     kind of piece, or empty
 */
public record Filtre(Corbeille corbeille, String campagne, String code) {

    public static final Filtre TOUT = new Filtre(Corbeille.A_CONTROLER, "", "");

    /** Names and numbers as they are looked for: no accent, no capital. */
    public static String normaliser(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ").strip();
    }

    public Filtre dans(Corbeille autre) {
        return new Filtre(autre, campagne, code);
    }
}
