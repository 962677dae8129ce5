package fr.cyclades.amenagement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An aménagement asked by a live candidature.
 *
 * @param campagne   code; {@code bureau} code of the contact in charge
 * @param numero     numéro d’inscription, for the lists of the service
 * @param demandeeLe since when the answer is « oui »
 * @param declareeLe when the candidate said that he had sent his dossier
 * @param note       the last thing that the service noted, if anything
 */
public record Demande(UUID candidature, String campagne, String bureau, String numero, Nature nature, Instant demandeeLe, Optional<Instant> declareeLe,
        Optional<Note> note) {}
