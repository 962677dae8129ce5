package fr.cyclades.inspection;

/**
 * An advice on a file that is accepted all the same.
 *
 * @param code   {@code flou}, {@code sombre}, {@code coupe}, {@code petit}, {@code mention}, {@code joints}
 * @param phrase in French, with what to do
 */
public record Conseil(String code, String phrase) {}
