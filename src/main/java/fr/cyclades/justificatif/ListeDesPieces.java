package fr.cyclades.justificatif;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Echeancier;
import fr.cyclades.candidature.Version;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.PieceDemandee.Mode;
import java.util.LinkedHashMap;
import java.util.List;
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
}
