/**
 * The ground under every module: the clock, deadlines, numbers, identities, refusals. Depends on nothing, stores nothing,
 * shows nothing.
 */
@ApplicationModule(allowedDependencies = {})
package fr.cyclades.socle;

import org.springframework.modulith.ApplicationModule;
