package fr.cyclades.justificatif;

import static java.util.stream.Collectors.toMap;

import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.EtatDesPieces;
import fr.cyclades.candidature.Suivi;
import fr.cyclades.candidature.Suivi.Suivie;
import fr.cyclades.socle.Horloge;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The axis « dossier » of the state, while pieces are asked and cannot be deposited yet: one statement. */
@Component
class PiecesDemandees implements EtatDesPieces {

    private final Suivi suivi;
    private final Campagnes campagnes;
    private final Horloge horloge;

    PiecesDemandees(Suivi suivi, Campagnes campagnes, Horloge horloge) {
        this.suivi = suivi;
        this.campagnes = campagnes;
        this.horloge = horloge;
    }

    @Override
    public Map<UUID, Dossier> de(Collection<UUID> candidatures) {
        return candidatures.isEmpty() ? Map.of()
                : suivi.courantes(candidatures).stream().collect(toMap(suivie -> suivie.candidature().id(), this::dossier));
    }

    @Override
    public boolean depotDisponible() {
        return false;
    }

    private Dossier dossier(Suivie suivie) {
        var campagne = campagnes.parCode(suivie.candidature().fiche().campagne()).orElseThrow();
        return new ListeDesPieces(suivie.version(), campagne).sansDepot(horloge.maintenant());
    }
}
