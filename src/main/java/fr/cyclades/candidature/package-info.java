/**
 * A person registers: draft, tabs, registration, numéro, versions, modification, désinscription.
 *
 * <p>A draft and the candidature it becomes share one random identifier, so that a page keeps its address from the first answer to
 * the last version. What was accepted is frozen: a {@link fr.cyclades.candidature.Version} is never rewritten.
 *
 * <p>Tables: {@code candidature.brouillon}, {@code candidature.candidature}, {@code candidature.version},
 * {@code candidature.passage}, {@code candidature.validation}, one sequence per entité responsable and session. Routes: {@code /candidatures/…}. Events, published
 * inside the transaction of the act: {@link fr.cyclades.candidature.CandidatureEnregistree},
 * {@link fr.cyclades.candidature.CandidatureModifiee} (both are a {@link fr.cyclades.candidature.VersionEnregistree}),
 * {@link fr.cyclades.candidature.CandidatureDesinscrite}, {@link fr.cyclades.candidature.CandidatureValidee},
 * {@link fr.cyclades.candidature.CandidatureAnnulee}, {@link fr.cyclades.candidature.CandidatureRetablie}.
 *
 * <p>Verbs for the modules above, each one transaction, joined to the caller's if there is one:
 * <ul>
 *   <li>{@link fr.cyclades.candidature.Recapitulatifs#publier Recapitulatifs.publier(UUID candidature)}: the pieces are given, where the
 *       récapitulatif waits for them;
 *   <li>{@link fr.cyclades.candidature.Validations#valider Validations.valider(UUID candidature, Identite auteur, Instant le)}: all the
 *       pieces are conform; {@code invalider} takes it back;
 *   <li>{@link fr.cyclades.candidature.Corrections#corriger Corrections.corriger(Demande)}: a version of the service, with its motive;
 *   <li>{@link fr.cyclades.candidature.Decisions#prononcer Decisions.prononcer(Enregistree, Decision, DeLAgent, Instant)}: annulation,
 *       suppression, mise à l’écart, transfert; {@code retablir} reverses it, {@code prouver} keeps the proof of notice.
 * </ul>
 * They read {@link fr.cyclades.candidature.Candidatures} (state, versions, passages) and {@link fr.cyclades.candidature.Situations} (the
 * sentence).
 */
@ApplicationModule(
        allowedDependencies = {
            "socle", "habillage", "journal", "courriel", "document", "referentiel", "reglement", "campagne", "agent", "compte"
        })
package fr.cyclades.candidature;

import org.springframework.modulith.ApplicationModule;
