package fr.cyclades.candidature.web;

import fr.cyclades.candidature.Situation;

/**
 * « Modifier » and « Me désinscrire », or why they are no longer possible.
 *
 * @param ouverts whether they can be done now
 * @param raison  until when, or since when not and who can
 */
public record VueActes(boolean ouverts, String raison) {

    public static VueActes de(Situation s) {
        var limite = s.campagne().echeancier().finModification();
        if (!s.candidature().estVivante()) {
            return new VueActes(false, "");
        }
        return s.peutModifier()
                ? new VueActes(true, "possible " + s.campagne().limite(limite) + ".")
                : new VueActes(false, "fermé depuis le " + s.campagne().fin(limite)
                        + " : seul le bureau peut encore corriger votre inscription.");
    }
}
