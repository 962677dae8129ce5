package fr.cyclades.justificatif;

import static java.util.stream.Collectors.toMap;

import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.EtatDesPieces;
import fr.cyclades.candidature.Suivi;
import fr.cyclades.candidature.Suivi.Suivie;
import fr.cyclades.socle.Horloge;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The axis « dossier » of the state: four statements, whatever the number of candidatures. */
@Component
class Dossiers implements EtatDesPieces {

    private final Suivi suivi;
    private final Campagnes campagnes;
    private final Pieces pieces;
    private final Signatures signatures;
    private final Horloge horloge;

    Dossiers(Suivi suivi, Campagnes campagnes, Pieces pieces, Signatures signatures, Horloge horloge) {
        this.suivi = suivi;
        this.campagnes = campagnes;
        this.pieces = pieces;
        this.signatures = signatures;
        this.horloge = horloge;
    }

    @Override
    public Map<UUID, Dossier> de(Collection<UUID> candidatures) {
        if (candidatures.isEmpty()) {
            return Map.of();
        }
        var demandes = pieces.de(candidatures);
        var signees = signatures.versionsSignees(candidatures);
        return suivi.courantes(candidatures).stream().collect(toMap(s -> s.candidature().id(), s ->
                bilan(s, demandes.getOrDefault(s.candidature().id(), List.of()), signees).dossier()));
    }

    @Override
    public Optional<Instant> signeLe(UUID candidature, int version) {
        return signatures.de(candidature).stream().filter(s -> s.version() == version).map(Signatures.Signature::le).findFirst();
    }

    private Bilan bilan(Suivie suivie, List<Demande> connues, Map<UUID, Set<Integer>> signees) {
        var id = suivie.candidature().id();
        var campagne = campagnes.parCode(suivie.candidature().fiche().campagne()).orElseThrow();
        var version = suivie.version();
        return new Bilan(new Accord(version, campagne, connues).demandes(), campagne, version.numero(),
                signees.getOrDefault(id, Set.of()).contains(version.numero()), horloge.maintenant());
    }
}
