/**
 * « Mes messages »: the mirror in the portal of the mails sent to a candidate, because mails get lost in spam (R126).
 *
 * <p>No table: the mails are those of {@code courriel}. Routes: {@code /messages}, {@code /messages/{id}}. No event.
 */
@ApplicationModule(allowedDependencies = {"socle", "habillage", "courriel"})
package fr.cyclades.correspondance;

import org.springframework.modulith.ApplicationModule;
