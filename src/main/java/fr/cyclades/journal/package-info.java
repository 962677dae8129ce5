/**
 * Who did what, when, on which object. Append-only, written in the transaction of the act.
 *
 * <p>Tables: {@code journal.acte}. No route, no event, no template.
 */
@ApplicationModule(allowedDependencies = {"socle"})
package fr.cyclades.journal;

import org.springframework.modulith.ApplicationModule;
