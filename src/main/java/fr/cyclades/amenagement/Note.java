package fr.cyclades.amenagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What an agent noted of a dossier d’aménagement.
 *
 * @param recuLe  the day on which the dossier came, when that is what is noted
 * @param message the measures granted, or why they are refused, in words that the candidate reads; empty when the dossier came
 * @param annulee when it was taken back
 */
public record Note(UUID id, UUID candidature, Etat etat, Optional<LocalDate> recuLe, String message, UUID auteur, Instant le, Optional<Instant> annulee) {

    /** Where the dossier stands. */
    public enum Etat {
        RECU("Dossier reçu", "amenagement_recu"),
        ACCORDE("Aménagement accordé", "amenagement_accorde"),
        REFUSE("Aménagement refusé", "amenagement_refuse");

        private final String libelle;
        private final String acte;

        Etat(String libelle, String acte) {
            this.libelle = libelle;
            this.acte = acte;
        }

        public String libelle() {
            return libelle;
        }

        /** Granted or refused: notified by a document. */
        public boolean estUneDecision() {
            return this != RECU;
        }

        String acte() {
            return acte;
        }
    }
}
