package fr.cyclades.justificatif;

import java.time.LocalDate;

/**
 * How a document reached the service otherwise than on line, before an agent deposited it for the candidate.
 *
 * @param motif   why the agent deposits it; the candidate reads it
 * @param recueLe day on which it came
 */
public record Remise(Voie voie, String motif, LocalDate recueLe) {

    /** The way it came. */
    public enum Voie {
        POSTE("par la poste"),
        MAIL("par mail"),
        GUICHET("au guichet");

        private final String libelle;

        Voie(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }
}
