/**
 * « Mes messages »: the mirror in the portal of the mails sent to a candidate, because mails get lost in spam (R126); and « Me prévenir »,
 * one mail when a service to come opens.
 *
 * <p>Tables: {@code correspondance.ouverture_attendue}; the mails are those of {@code courriel}. Routes: {@code /messages},
 * {@code /messages/{id}}, {@code /alertes/{campagne}}. No event.
 */
@ApplicationModule(allowedDependencies = {"socle", "habillage", "courriel", "referentiel", "campagne"})
package fr.cyclades.correspondance;

import org.springframework.modulith.ApplicationModule;
