package fr.cyclades.journal;

import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One thing done.
 *
 * @param quand   instant of the act, from the Horloge
 * @param auteur  who did it
 * @param nature  stable name in snake case, {@code candidature_enregistree}
 * @param objet   opaque identifier of what it was done to
 * @param details a few values worth keeping; no secret, no health datum, no civil status
 */
public record Acte(Instant quand, Identite auteur, String nature, UUID objet, Map<String, String> details) {}
