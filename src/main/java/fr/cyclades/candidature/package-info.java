/**
 * A person registers: draft, tabs, registration, numéro, versions, modification, désinscription.
 *
 * <p>A draft and the candidature it becomes share one random identifier, so that a page keeps its address from the first answer to
 * the last version. What was accepted is frozen: a {@link fr.cyclades.candidature.Version} is never rewritten.
 *
 * <p>Tables: {@code candidature.brouillon}, {@code candidature.candidature}, {@code candidature.version},
 * {@code candidature.passage}, one sequence per entité responsable and session. Routes: {@code /candidatures/…}. Events, published
 * inside the transaction of the act: {@link fr.cyclades.candidature.CandidatureEnregistree},
 * {@link fr.cyclades.candidature.CandidatureModifiee}, {@link fr.cyclades.candidature.CandidatureDesinscrite}.
 */
@ApplicationModule(
        allowedDependencies = {
            "socle", "habillage", "journal", "courriel", "document", "referentiel", "reglement", "campagne", "compte"
        })
package fr.cyclades.candidature;

import org.springframework.modulith.ApplicationModule;
