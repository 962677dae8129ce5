package fr.cyclades.reglement;

/**
 * One piece that these answers ask for.
 *
 * @param code of the national nomenclature when one was seen ({@code DCANDT01}), else ours (documented as ours in the data)
 * @param libelle what to provide; {@code aide} what it must show (« date de validité, signature, cachet »), or empty
 * @param motif why it is asked (« Condition d’inscription : trois ans d’activité »)
 * @param regroupement code of the group whose deposit window applies, {@code libelleRegroupement} its title (R102)
 * @param signature whether it is the signed récapitulatif of this candidature (R94)
 * @param source what asks for it
 */
public record PieceDemandee(String code, String libelle, String aide, String motif, boolean obligatoire, String regroupement,
                            String libelleRegroupement, Mode mode, boolean signature, String source) {

    /** How it travels (R109). */
    public enum Mode {
        EN_LIGNE,
        POSTAL
    }
}
