package fr.cyclades.candidature;

import fr.cyclades.socle.NumeroInscription;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Candidatures with their versions, each question in one statement: what the pages of a registered person read. */
public interface Suivi {

    /** The live ones first, the last registered first among them: at most {@code nombre}, after the first {@code debut}. */
    List<Suivie> de(UUID candidat, int debut, int nombre);

    /** Empty too when it belongs to somebody else. */
    Optional<Suivie> parId(UUID candidature, UUID candidat);

    /** With one of its versions, whatever the current one: for deferred work. */
    Optional<Suivie> version(UUID candidature, int numero);

    /** Each of these candidatures, in any order. */
    List<Suivie> courantes(Collection<UUID> candidatures);

    /** The live ones of a campagne, in the order of their identifiers: at most {@code nombre}, after {@code apres}. */
    List<Suivie> vivantes(String campagne, UUID apres, int nombre);

    /** The one that bears this number, whatever its state: for who was authorised before. */
    Optional<Suivie> parNumero(NumeroInscription numero);

    /** What the candidate or the service has begun to change in it, if anything. */
    Optional<Brouillon> modification(UUID candidature);

    /** The last version first: at most {@code nombre}, after the first {@code debut}. */
    List<Version> versions(UUID candidature, int debut, int nombre);

    /** A candidature with one of its versions: the current one, unless another was asked for. */
    record Suivie(Candidature candidature, Version version) {}
}
