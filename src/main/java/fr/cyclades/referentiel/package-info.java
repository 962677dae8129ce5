/**
 * What is known before anyone registers and belongs to no exam: académies with their départements and zones, communes, countries.
 *
 * <p>All read from resources of the build, at start-up or on first use; no outside call. Tables, routes, events: none yet.
 */
@ApplicationModule(allowedDependencies = {"socle", "habillage", "journal"})
package fr.cyclades.referentiel;

import org.springframework.modulith.ApplicationModule;
