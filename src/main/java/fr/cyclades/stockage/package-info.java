/**
 * Bytes kept for others: streamed in with a hard limit, hashed (SHA-256), sealed (AES-256-GCM by segments, key outside the database),
 * written once under their own fingerprint, checked when read. Nothing is said to be deposited before its bytes are durable.
 *
 * <p>Tables: {@code stockage.objet}, {@code stockage.inventaire}. Routes and events: none. Task: {@code stockage-inventaire}, every
 * night. Knows no business: who needs an object says so as a {@link fr.cyclades.stockage.Detenteur}; what nobody needs any more is
 * removed. A few bytes of another module are sealed with the same keys ({@link fr.cyclades.stockage.Scelleur}). Settings:
 * {@code cyclades.stockage.*}; {@code docs/stockage.md} tells the format, the keys and the restoring of backups.
 */
@ApplicationModule(allowedDependencies = "socle")
package fr.cyclades.stockage;

import org.springframework.modulith.ApplicationModule;
