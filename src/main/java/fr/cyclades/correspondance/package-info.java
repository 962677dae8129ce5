/**
 * What passes between a candidate and the service: « Mes messages », the mirror in the portal of the mails sent, because mails get lost
 * in spam (R126); « Me prévenir », one mail when a service to come opens; « Mes demandes », what is asked in writing when it cannot be
 * done on line any more (R51, R52, R171), with its answer.
 *
 * <p>Tables: {@code correspondance.ouverture_attendue}, {@code correspondance.demande}; the mails are those of {@code courriel}. Routes:
 * {@code /messages…}, {@code /alertes/{campagne}}, {@code /demandes…}, {@code /gestion/demandes…}. No event.
 */
@ApplicationModule(allowedDependencies = {"socle", "habillage", "courriel", "journal", "referentiel", "reglement", "campagne", "agent", "candidature"})
package fr.cyclades.correspondance;

import org.springframework.modulith.ApplicationModule;
