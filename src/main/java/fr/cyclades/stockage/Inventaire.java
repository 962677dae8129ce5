package fr.cyclades.stockage;

import java.time.Instant;
import java.util.List;

/**
 * What a walk through the storage found.
 *
 * @param presents number of objects found
 * @param adoptes  found, but unknown to the database (restored from an older backup): kept for the same delay as orphans
 * @param retires  orphans removed
 * @param manquants needed by somebody and not there: to be restored from the backup of the storage
 */
public record Inventaire(Instant instant, long presents, long adoptes, long retires, List<Empreinte> manquants) {}
