/**
 * Outgoing mail: an outbox written in the transaction of the act, sent after commit, retried for 48 hours until the mail server
 * takes it. Each mail keeps one Message-ID whatever the number of attempts (decision 48).
 *
 * <p>Tables: {@code courriel.message}, {@code courriel.envoi}. Events: {@link fr.cyclades.courriel.CourrielRemis}. Task:
 * {@code courriel}. Knows no business: it receives finished texts. Settings: {@code spring.mail.*} and
 * {@code cyclades.courriel.expediteur}.
 */
@ApplicationModule(allowedDependencies = {"socle", "habillage"})
package fr.cyclades.courriel;

import org.springframework.modulith.ApplicationModule;
