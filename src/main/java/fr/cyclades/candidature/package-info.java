/**
 * A person registers: draft, tabs, registration, numéro, versions, modification, désinscription.
 *
 * <p>A draft and the candidature it becomes share one random identifier, so that a page keeps its address from the first answer to
 * the last version. What was accepted is frozen: a {@link fr.cyclades.candidature.Version} is never rewritten.
 *
 * <p>Tables: {@code candidature.brouillon}, {@code candidature.candidature}, {@code candidature.version},
 * {@code candidature.passage}, one sequence per entité responsable and session. Routes: {@code /candidatures/…}. Events, published
 * inside the transaction of the act: {@link fr.cyclades.candidature.CandidatureEnregistree},
 * {@link fr.cyclades.candidature.CandidatureModifiee} (both are a {@link fr.cyclades.candidature.VersionEnregistree}),
 * {@link fr.cyclades.candidature.CandidatureDesinscrite}.
 *
 * <p>Verbs for the modules above: {@link fr.cyclades.candidature.Recapitulatifs#publier Recapitulatifs.publier(UUID candidature)}, once
 * the pieces are given, where the récapitulatif waits for them.
 */
@ApplicationModule(
        allowedDependencies = {
            "socle", "habillage", "journal", "courriel", "document", "referentiel", "reglement", "campagne", "compte"
        })
package fr.cyclades.candidature;

import org.springframework.modulith.ApplicationModule;
