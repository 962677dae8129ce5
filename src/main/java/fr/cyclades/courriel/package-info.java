/**
 * Outgoing mail: an outbox written in the transaction of the act, sent after commit, retried until the mail server takes it.
 *
 * <p>Tables: {@code courriel.message}, {@code courriel.envoi}. Events: {@link fr.cyclades.courriel.CourrielRemis}. Knows no
 * business: it receives finished texts.
 */
@ApplicationModule(allowedDependencies = {"socle", "habillage"})
package fr.cyclades.courriel;

import org.springframework.modulith.ApplicationModule;
