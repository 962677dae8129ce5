package fr.cyclades.agent;

import java.util.UUID;

/**
 * A right of an agent: what, and on which candidatures.
 *
 * @param academie two digits, or empty for all
 * @param examen   code of the exam, or empty for all
 * @param bureau   code of the contact in charge, as the campagne names it, or empty for all
 */
public record Habilitation(UUID id, Role role, String academie, String examen, String bureau) {

    boolean couvre(String academie, String examen) {
        return (this.academie.isEmpty() || this.academie.equals(academie)) && (this.examen.isEmpty() || this.examen.equals(examen));
    }
}
