package fr.cyclades.justificatif;

import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Suivi;
import fr.cyclades.candidature.Version;
import fr.cyclades.justificatif.EtatDePiece.Depot;
import fr.cyclades.reglement.Notice.ModeDeSignature;
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
    private final Signatures signatures;
    private final Horloge horloge;

    Demandes(Suivi suivi, Campagnes campagnes, Pieces pieces, Fichiers fichiers, Signatures signatures, Horloge horloge) {
        this.suivi = suivi;
        this.campagnes = campagnes;
        this.pieces = pieces;
        this.fichiers = fichiers;
        this.signatures = signatures;
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
        reporterLaValidation(suivie.version());
        return pieces.verrouiller(candidature);
    }

    /** The click that signed the version before holds for the one that the service makes of it. */
    private void reporterLaValidation(Version version) {
        var avant = signatures.de(version.candidature()).stream()
                .filter(s -> s.mode() == ModeDeSignature.VALIDATION_EN_LIGNE && s.version() == version.numero() - 1).findFirst();
        avant.filter(_ -> version.estDuService()).ifPresent(s -> signatures.signer(new Signatures.Signature(version.candidature(), version.numero(), s.mode(),
                "Version corrigée par le service : la validation de la version " + s.version() + " reste acquise.", version.instant(), version.auteur())));
    }

    private void oublierLesPapiersPerimes(List<Demande> avant, List<Demande> apres) {
        var gardes = enPlace(apres).collect(Collectors.toSet());
        enPlace(avant).filter(fichier -> !gardes.contains(fichier)).forEach(fichier -> fichiers.retirer(fichier, horloge.maintenant()));
    }

    private static java.util.stream.Stream<UUID> enPlace(List<Demande> demandes) {
        return demandes.stream().flatMap(d -> d.pieces().stream()).flatMap(p -> p.depot().stream()).map(Depot::fichier);
    }
}
