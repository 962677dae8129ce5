/**
 * What who writes or runs the règlements asks of the candidatures already registered, from a terminal: why one of them is as it is, what
 * other files would do to all of them. Reads; writes nothing but the act of the journal that says a candidature was read.
 *
 * <p>Tables, routes, events: none. Started by {@code fr.cyclades.Outils}, beside a running server or without one.
 */
@ApplicationModule(allowedDependencies = {"socle", "journal", "referentiel", "reglement", "compte", "candidature"})
package fr.cyclades.outil;

import org.springframework.modulith.ApplicationModule;
