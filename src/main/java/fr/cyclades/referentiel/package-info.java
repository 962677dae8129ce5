/**
 * What is known before anyone registers and belongs to no exam: académies with their départements and zones, communes, countries.
 *
 * <p>All read from resources of the build, at start-up or on first use; no outside call. Routes: {@code /referentiel/communes}. No table,
 * no event.
 */
@ApplicationModule(allowedDependencies = {"socle", "habillage", "acces", "journal"})
package fr.cyclades.referentiel;

import org.springframework.modulith.ApplicationModule;
