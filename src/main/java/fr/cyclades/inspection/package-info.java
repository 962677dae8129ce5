/**
 * What a deposited file really is: type by content, structure, antivirus, pages as images without metadata, advice on legibility;
 * photographs assembled into a PDF. A quick verdict at once, the whole one by a queue that survives everything.
 *
 * <p>Tables: {@code inspection.inspection}, {@code inspection.page}, {@code inspection.tache} (the queue, a db-scheduler table of its own so that a
 * heavy file never delays a mail). Routes: none. Events: {@link fr.cyclades.inspection.InspectionTerminee}. Knows no business: it receives
 * a fingerprint and what is expected. Files are opened in worker processes bounded in memory and time, in a {@code bubblewrap} sandbox
 * where the machine allows it. Settings: {@code cyclades.antivirus}, {@code cyclades.inspection.*}; {@code docs/stockage.md} tells more.
 */
@ApplicationModule(allowedDependencies = {"socle", "stockage"})
package fr.cyclades.inspection;

import org.springframework.modulith.ApplicationModule;
