package fr.cyclades.reglement;

/** What a field is, and the type of its answer in {@link Reponses}. */
public enum TypeDeChamp {
    /** One line; String. */
    TEXTE,
    /** A whole number; String, in figures ({@code 12}) when it is one that {@link Mesure} accepts, else what was typed. */
    ENTIER,
    /** A decimal number; String, with a point ({@code 12.5}) when {@link Mesure} accepts it, else what was typed. */
    NOMBRE,
    /** Three fields day, month, year; String, ISO when it is a real date, else what was typed ({@code 31/02/2007}). */
    DATE,
    /** Radio buttons; String, the code of the option. */
    CHOIX,
    /** Drop-down list; String, the code of the option. */
    LISTE,
    /** Check boxes; List of codes. */
    CHOIX_MULTIPLE,
    /** One box (consent, declaration); Boolean. */
    CASE,
    /** Mail address; String. */
    MAIL,
    /** Telephone; String, French numbers grouped by two. */
    TELEPHONE,
    /** Postal code and commune, with suggestions; Map with {@code code_postal}, {@code nom} and, when known, {@code insee}. */
    COMMUNE,
    /** Shown greyed, comes from the account (R146); no answer. */
    REPRIS,
    /** Grid of acquis, one line per unit; Map unit → Map, see {@link Grille}. */
    ACQUIS,
    /** A sentence to read, possibly with a link; no answer. */
    NOTE
}
