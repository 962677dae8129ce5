package fr.cyclades.candidature;

import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The candidatures, as this module and those above read them. */
public interface Candidatures {

    /** All of one person, the last registered first, whatever their state. */
    List<Candidature> de(UUID candidat);

    /** Empty too when it belongs to somebody else: what is not yours does not exist. */
    Optional<Candidature> parId(UUID candidature, UUID candidat);

    /** For deferred work and agents, who were authorised before. */
    Optional<Candidature> parId(UUID candidature);

    /** The live candidature of this person for this exam and session (de rattachement), in all France (decision 26). */
    Optional<Candidature.Enregistree> vivante(UUID candidat, String examen, int session);

    /** The last version first. */
    List<Version> versions(UUID candidature);

    Optional<Version> version(UUID candidature, int numero);

    /** The last change of state of each. */
    Map<UUID, Passage> derniersPassages(Collection<UUID> candidatures);

    /** The changes of state, the oldest first. */
    List<Passage> passages(UUID candidature);

    /**
     * One change of state.
     *
     * @param etat   the new one: {@code enregistree}, {@code desinscrite}, {@code annulee}, {@code supprimee}, {@code ecartee},
     *               {@code transferee}
     * @param auteur who made it
     * @param motif  or empty
     * @param canal  how a decision of the service was notified, or empty; {@code preuve} the number of the letter, or empty
     */
    record Passage(long rang, String etat, Instant le, Identite auteur, String motif, Optional<Decision.Canal> canal, String preuve) {}
}
