package fr.cyclades.justificatif;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Echeancier;
import fr.cyclades.candidature.EtatDesPieces.Dossier;
import fr.cyclades.candidature.EtatDesPieces.Etat;
import fr.cyclades.candidature.Version;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.PieceDemandee.Mode;
import fr.cyclades.socle.Echeance;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pieces of one version, by regroupement, with their deadlines (R98, R102). */
public record ListeDesPieces(Version version, Campagne campagne) {

    /** Pieces that share a window of deposit and a way to travel. */
    public record Regroupement(String code, String libelle, Mode mode, Echeancier.Depot depot, List<PieceDemandee> pieces) {}

    /** In the order of the règlement. */
    public List<Regroupement> regroupements() {
        return version.constat().pieces().stream()
                .collect(Collectors.groupingBy(p -> List.of(p.regroupement(), p.mode()), LinkedHashMap::new, Collectors.toList()))
                .values().stream()
                .map(pieces -> new Regroupement(pieces.getFirst().regroupement(), pieces.getFirst().libelleRegroupement(), pieces.getFirst().mode(),
                        campagne.echeancier().depot(pieces.getFirst().regroupement()), pieces))
                .toList();
    }

    public List<PieceDemandee> obligatoires() {
        return version.constat().pieces().stream().filter(PieceDemandee::obligatoire).toList();
    }

    /** Where the pieces stand as long as none can be deposited: all are missing. */
    public Dossier sansDepot(Instant maintenant) {
        var manquantes = obligatoires();
        return new Dossier(etat(manquantes, maintenant), manquantes.size(), 0, limite(manquantes));
    }

    private Etat etat(List<PieceDemandee> manquantes, Instant maintenant) {
        if (manquantes.isEmpty()) {
            return Etat.SANS_PIECE;
        }
        if (limite(manquantes).orElseThrow().estPassee(maintenant)) {
            return Etat.HORS_DELAI;
        }
        return manquantes.stream().allMatch(p -> p.mode() == Mode.POSTAL) ? Etat.ATTENTE_POSTALE : Etat.INCOMPLET;
    }

    /** The first of their deadlines. */
    private Optional<Echeance> limite(List<PieceDemandee> pieces) {
        return pieces.stream().map(p -> campagne.echeancier().depot(p.regroupement()).fin()).min(Comparator.comparing(Echeance::limite));
    }
}
