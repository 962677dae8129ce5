package fr.cyclades.amenagement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Storage of the demandes; those taken back are kept and not given any more. */
public interface RegistreDesDemandes {

    /** One at a time changes what is asked for a candidature, until the end of the transaction, whether it was written before or not. */
    void verrouiller(UUID candidature);

    /** Writes what is asked now; a declaration already made stays. */
    void demander(Demande demande);

    /** Nothing is asked any more. */
    void retirer(UUID candidature, Instant le);

    /** @return whether it was not declared before */
    boolean declarer(UUID candidature, Instant le);

    /** @return whether there was a declaration */
    boolean reprendre(UUID candidature);

    Map<UUID, Demande> de(Collection<UUID> candidatures);

    /** Those of these campagnes seen whole, or of these {@code campagne|bureau}: without declaration first, the oldest of them first. */
    List<Demande> dans(String[] campagnes, String[] bureaux, int page, int taille);

    /** How many new demandes have no declaration there. */
    int sansDossier(String[] campagnes, String[] bureaux);
}
