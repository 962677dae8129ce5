package fr.cyclades.reglement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One exam as one académie opens it: règlement and campagne, merged, checked, compiled. Immutable and thread-safe.
 *
 * <p>It knows neither the clock nor the database: two calls with the same arguments give the same answer.
 */
public interface Definition {

    /** Path of the campagne's file without suffix, e.g. {@code 2024/clermont-ferrand/bac-professionnel}. */
    String code();

    /** SHA-256, in 64 hexadecimal digits, of {@link #texte()}. */
    String empreinte();

    /** All the YAML that made this definition, as it was read: enough to explain it, and to load it again, in ten years. */
    String texte();

    /** Everything that is not the form: calendar, contacts, signature, sanctions, texts. */
    Notice notice();

    /** In the order and with the names of the notice (R23, R67). */
    List<Onglet> onglets();

    Optional<Onglet> onglet(String code);

    Optional<Champ> champ(String code);

    /**
     * Reads a posted tab. Only the fields of this tab are read: unknown parameters are ignored, a repeated parameter counts once
     * (the first) unless the field is a {@link TypeDeChamp#CHOIX_MULTIPLE}. What is invalid is kept as typed, so that the person
     * sees it again; it is judged by {@link #evaluer}, never here. Texts are normalised (NFC, no control character) and cut far
     * above what a field accepts.
     *
     * <p>A browser sends nothing for an unticked box. The page therefore says which fields it showed, in the parameter
     * {@code _champs} (repeated, or separated by commas): a field that was shown and sends nothing becomes empty, one that was
     * not shown keeps its answer. Without {@code _champs} all the fields of the tab count as shown.
     *
     * <p>Parameters: {@code code} for most types; {@code code.jour}, {@code code.mois}, {@code code.annee} for a DATE;
     * {@code code.code_postal}, {@code code.nom}, {@code code.insee} for a COMMUNE; {@code code.<unite>.<colonne>} for an ACQUIS
     * (see {@link Grille}).
     */
    Reponses lire(Onglet onglet, Map<String, List<String>> formulaire, Reponses avant);

    /** Judges a whole form, whatever its state: never throws, whatever the answers. */
    Constat evaluer(Reponses reponses, Contexte contexte);

    /** Titles of the groups of pieces, by code. */
    default Map<String, String> regroupements() {
        return Map.of();
    }

    /** Whether a piece may be asked that is deposited on line. */
    default boolean faitDeposer() {
        return false;
    }

    /** Codes of the groups whose pieces all go by post. */
    default Set<String> regroupementsPostaux() {
        return Set.of();
    }

    /** Fields whose answers at an earlier session of the same exam decide here, and cannot be changed (R74). */
    default Set<String> heritages() {
        return Set.of();
    }

    /** What one sits, as far as it can be told before any answer. */
    default Programme programme() {
        return Programme.INCONNU;
    }

    /** Why each épreuve, pièce and refusal of the same evaluation: the rule, its source, what it read. */
    default List<Explication> expliquer(Reponses reponses, Contexte contexte) {
        return List.of();
    }
}
