/**
 * « Mes documents »: documents printed once, kept, and shown in their last version only (R153).
 *
 * <p>Tables: {@code document.document}, {@code document.contenu}. Routes: {@code /documents}, {@code /documents/{id}}. Events:
 * {@link fr.cyclades.document.DocumentPublie}. Knows no business: it receives finished HTML and prints it.
 */
@ApplicationModule(allowedDependencies = {"socle", "habillage", "courriel", "journal"})
package fr.cyclades.document;

import org.springframework.modulith.ApplicationModule;
