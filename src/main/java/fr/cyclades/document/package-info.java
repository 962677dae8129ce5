/**
 * « Mes documents »: documents printed once, kept, and shown in their last version only (R153); they stay after the closing (C9,
 * decision 11).
 *
 * <p>Tables: {@code document.cle}, {@code document.document}, {@code document.contenu}. Routes: {@code /documents},
 * {@code /documents/{id}}, {@code /verification}. Events: {@link fr.cyclades.document.DocumentPublie}. Task:
 * {@code documents-disponibles}. Knows no business: it receives finished HTML and prints it. {@code docs/documents.md} tells how
 * to write one.
 */
@ApplicationModule(allowedDependencies = {"socle", "habillage", "acces", "courriel", "journal"})
package fr.cyclades.document;

import org.springframework.modulith.ApplicationModule;
