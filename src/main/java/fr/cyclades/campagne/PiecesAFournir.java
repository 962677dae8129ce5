package fr.cyclades.campagne;

import fr.cyclades.campagne.Echeancier.Depot;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.PieceDemandee.Mode;
import fr.cyclades.socle.Echeance;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces that travel the same way until the same deadline (R102, R109). @param debut « à partir du … », or empty; {@code fin} that of their regroupements */
public record PiecesAFournir(Mode mode, String debut, Echeance fin, List<PieceDemandee> pieces) {

    /** By deadline, the earliest first; of one deadline, those that are put on line first. */
    public static List<PiecesAFournir> de(List<PieceDemandee> pieces, Campagne campagne) {
        return pieces.stream()
                .collect(Collectors.groupingBy(p -> sansPiece(p.mode(), campagne.echeancier().depot(p.regroupement()), campagne), LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(e -> new PiecesAFournir(e.getKey().mode(), e.getKey().debut(), e.getKey().fin(), e.getValue()))
                .sorted(Comparator.comparing((PiecesAFournir p) -> p.fin().limite()).thenComparing(PiecesAFournir::mode)).toList();
    }

    private static PiecesAFournir sansPiece(Mode mode, Depot depot, Campagne campagne) {
        return new PiecesAFournir(mode, mode == Mode.EN_LIGNE ? campagne.debutDuDepot(depot) : "", depot.fin(), List.of());
    }

    /** « à déposer en ligne à partir du …, au plus tard le … ». @param limite in words, or empty where no deadline is told any more */
    public String quand(String limite) {
        return limite.isEmpty() ? geste() : geste() + (debut.isEmpty() ? " " : " " + debut + ", ") + limite;
    }

    private String geste() {
        return switch (mode) {
            case EN_LIGNE -> "à déposer en ligne";
            case POSTAL -> "à envoyer par la poste";
        };
    }

    /** « Pièces à envoyer par la poste au plus tard le … ». */
    public String titre(String limite) {
        return (pieces.size() == 1 ? "Pièce " : "Pièces ") + quand(limite);
    }

    /** « « Dossier RAEP », « Aménagement » ». */
    public String regroupements() {
        return pieces.stream().map(p -> "« " + p.libelleRegroupement() + " »").distinct().collect(Collectors.joining(", "));
    }
}
