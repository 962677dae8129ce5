/**
 * « Ouverture des services »: which exam is open in which académie, from when to when. One campagne is one file of
 * {@code campagnes/}, whose dates become instants here (decision 6). Everything a deadline decides is asked here.
 *
 * <p>Tables: {@code campagne.campagne} (what the files said last, and the day from which the relative dates of the demonstration
 * count). Routes: {@code /}, {@code /ouverture-des-services…}, {@code /aide…}, {@code /questions-frequentes}, and the historical
 * {@code /portal/…}, {@code /cyccandidat/portal/…}. Events: none yet.
 */
@ApplicationModule(allowedDependencies = {"socle", "habillage", "journal", "document", "referentiel", "reglement"})
package fr.cyclades.campagne;

import org.springframework.modulith.ApplicationModule;
