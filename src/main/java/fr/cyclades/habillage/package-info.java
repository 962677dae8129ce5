/**
 * Everything seen in common: the page frame, the fields and blocks of the pages, the error pages, the mail envelope, the
 * letterhead of the documents, the style sheet. {@code docs/habillage.md} lists the components and their parameters.
 *
 * <p>The root holds the small records that describe them, already formatted; the templates that draw them are in
 * {@code src/main/jte/habillage/}, and every module may call those, which is why this module alone is open. No table, no event.
 * Routes: {@code /mentions-legales}, {@code /accessibilite}, {@code /donnees-personnelles}, {@code /plan-du-site}, and the error
 * pages.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "socle")
package fr.cyclades.habillage;

import org.springframework.modulith.ApplicationModule;
