package fr.cyclades.justificatif;

import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Suivi;
import fr.cyclades.justificatif.EtatDePiece.Depot;
import fr.cyclades.socle.Horloge;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the pieces of a candidature in line with its current version. */
@Service
public class Demandes {

    private final Suivi suivi;
    private final Campagnes campagnes;
    private final Pieces pieces;
    private final Fichiers fichiers;
    private final Horloge horloge;

    Demandes(Suivi suivi, Campagnes campagnes, Pieces pieces, Fichiers fichiers, Horloge horloge) {
        this.suivi = suivi;
        this.campagnes = campagnes;
        this.pieces = pieces;
        this.fichiers = fichiers;
        this.horloge = horloge;
    }

    /** Locks, and writes what the current version changes ({@link Accord}); done again, it writes nothing. */
    @Transactional
    public List<Demande> accorder(UUID candidature) {
        var connues = pieces.verrouiller(candidature);
        var suivie = suivi.courantes(List.of(candidature)).stream().findFirst().orElseThrow();
        var campagne = campagnes.parCode(suivie.candidature().fiche().campagne()).orElseThrow();
        var accord = new Accord(suivie.version(), campagne, connues);
        if (!accord.estAFaire()) {
            return connues;
        }
        var voulues = accord.demandes();
        pieces.accorder(voulues);
        oublierLesPapiersPerimes(connues, voulues);
        return pieces.verrouiller(candidature);
    }

    private void oublierLesPapiersPerimes(List<Demande> avant, List<Demande> apres) {
        var gardes = enPlace(apres).collect(Collectors.toSet());
        enPlace(avant).filter(fichier -> !gardes.contains(fichier)).forEach(fichier -> fichiers.retirer(fichier, horloge.maintenant()));
    }

    private static java.util.stream.Stream<UUID> enPlace(List<Demande> demandes) {
        return demandes.stream().flatMap(d -> d.pieces().stream()).flatMap(p -> p.depot().stream()).map(Depot::fichier);
    }
}
