package fr.cyclades.candidature;

import fr.cyclades.socle.Identite;
import fr.cyclades.socle.NumeroInscription;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What this module writes, in the caller's transaction. The other modules read {@link Candidatures} and write nothing here. */
public interface Registre {

    Optional<Brouillon> brouillon(UUID id, UUID candidat);

    /** The same, locked until the end of the transaction: two « Enregistrer » go one after the other. */
    Optional<Brouillon> brouillonVerrouille(UUID id, UUID candidat);

    /**
     * The current version of a live candidature, locked until the end of the transaction; empty when it is over, or not yet one. Taken
     * before the lock of its draft by everybody who takes both.
     */
    Optional<Integer> verrouiller(UUID candidature);

    /** The drafts of one person, the last kept first. */
    List<Brouillon> brouillons(UUID candidat);

    /** Writes a new draft, unless there is one for this candidature, or this campagne, already: gives the one that stands. */
    Brouillon commencer(Brouillon brouillon);

    /** Writes the next revision if nobody did since {@code lu}; empty otherwise. */
    Optional<Brouillon> garder(Brouillon lu, Brouillon suivant);

    /** Forgets a draft; nothing if there is none. */
    void oublier(UUID brouillon);

    /** The next number of this entité responsable and session; a number taken and not used is lost. */
    NumeroInscription numeroSuivant(String academie, int session);

    /**
     * Writes a new candidature, unless the person has a live one for this exam and session (decision 26).
     *
     * @param unique whether the règlement forbids a second one
     * @return whether it was written
     */
    boolean inscrire(Candidature.Enregistree candidature, boolean unique, int revision, Agents agents);

    /** The current version of a candidature that goes on. */
    void modifier(Candidature.Enregistree candidature, int revision, Agents agents);

    /** Writes a version for ever, with the passage that it causes if it is the first, and forgets the draft that became it. */
    void verser(Version version, int revision);

    /** The version that this revision of the draft became, if it did: the act had been done. */
    Optional<Integer> versionDeLaRevision(UUID candidature, int revision);

    /** The revision of the draft that made the current version: the next draft goes on from there. */
    int revision(UUID candidature);

    /** Withdraws, notes the passage and forgets the draft; false when it was no longer live. */
    boolean desinscrire(Candidature.Enregistree candidature, Instant le, Identite auteur);

    /** The columns that agents search on (house, section 10). */
    record Agents(String nom, String prenoms, Map<String, String> projection) {}
}
