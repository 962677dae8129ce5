package fr.cyclades.candidature;

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

    /** The last version first: at most {@code nombre}, after the first {@code debut}. */
    List<Version> versions(UUID candidature, int debut, int nombre);

    /** A candidature with one of its versions: the current one, unless another was asked for. */
    record Suivie(Candidature candidature, Version version) {}
}
