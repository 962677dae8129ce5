package fr.cyclades.justificatif.controle.fin;

import fr.cyclades.agent.Perimetre;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The live candidatures whose deposit is over and that lack a piece whose absence is sanctioned by their campagne. */
public interface Incomplets {

    /**
     * What the campagnes sanction.
     *
     * @param toutes   campagnes where any compulsory piece counts
     * @param precises {@code campagne|code} of the pieces that count in the others (R136)
     */
    record Sanctions(Set<String> toutes, Set<String> precises) {}

    /** @param manques « Document justifiant l’identité (à fournir) », one per piece; {@code relanceLe} the last time, after the end of the deposit */
    record Incomplet(UUID candidature, String campagne, String numero, String nom, List<String> manques, Optional<Instant> relanceLe) {}

    /** How many by campagne; those without any are left out. */
    Map<String, Long> parCampagne(Perimetre perimetre, Sanctions sanctions, Instant maintenant);

    /** @param campagne one, or empty for all of the perimeter */
    long compter(Perimetre perimetre, Sanctions sanctions, String campagne, Instant maintenant);

    /** In the order of the names. @param campagne one, or empty for all of the perimeter */
    List<Incomplet> lister(Perimetre perimetre, Sanctions sanctions, String campagne, Instant maintenant, int debut, int nombre);

    /** Whether this one still is. */
    boolean contient(UUID candidature, Sanctions sanctions, Instant maintenant);
}
