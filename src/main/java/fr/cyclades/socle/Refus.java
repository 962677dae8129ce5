package fr.cyclades.socle;

/**
 * A refusal that can happen to an honest person: a value, never an exception. All refusals of an act are returned
 * together.
 *
 * @param code   stable name of the rule, in snake case, for tests and explanations
 * @param phrase what is wrong and how to mend it, in French
 * @param champ  the field it belongs to, or an empty string when it concerns the whole act
 * @param source where the rule comes from (notice and section, text, R-number), or an empty string when it is ours
 */
public record Refus(String code, String phrase, String champ, String source) {

    public static Refus duChamp(String champ, String code, String phrase) {
        return new Refus(code, phrase, champ, "");
    }

    public static Refus global(String code, String phrase) {
        return new Refus(code, phrase, "", "");
    }
}
