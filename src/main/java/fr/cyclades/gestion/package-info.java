/**
 * The desk of the agents: its home, where each finds the work that waits for him, with true counts. Screens that act upon something live in
 * the module of that thing ({@code justificatif.web.gestion}…); this one only joins them: a module says what work it has as a bean
 * {@link fr.cyclades.habillage.Travail}.
 *
 * <p>Routes: {@code /gestion}. No table, no event.
 */
@ApplicationModule(allowedDependencies = {"socle", "habillage", "agent"})
package fr.cyclades.gestion;

import org.springframework.modulith.ApplicationModule;
