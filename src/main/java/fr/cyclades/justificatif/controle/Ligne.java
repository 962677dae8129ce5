package fr.cyclades.justificatif.controle;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A piece in the queue.
 *
 * @param depuis since when it waits
 * @param limite end of its deposit
 * @param bail   who holds it now, until when; empty when it is free
 */
public record Ligne(UUID piece, UUID candidature, String campagne, String code, String libelle, String numero, String nom,
        boolean redeposee, boolean anomalie, Instant depuis, Instant limite, Optional<Bail> bail) {

    /** A piece held by an agent. */
    public record Bail(UUID agent, Instant jusqua) {}
}
