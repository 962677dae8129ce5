package fr.cyclades.candidature;

import java.util.UUID;

/**
 * The service ended a candidature: its state says how (annulée, supprimée, écartée, transférée). Published inside the transaction of the
 * act: listeners schedule, they do not work.
 *
 * @param passage of which it is the effect: it may be ended again after a reversal
 */
public record CandidatureAnnulee(UUID candidature, long passage) {}
