package fr.cyclades.campagne;

import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.PieceDemandee.Mode;
import fr.cyclades.socle.Echeance;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces that travel the same way until the same deadline (R102, R109). @param fin that of their regroupements */
public record PiecesAFournir(Mode mode, Echeance fin, List<PieceDemandee> pieces) {

    /** By deadline, the earliest first; of one deadline, those that are put on line first. */
    public static List<PiecesAFournir> de(List<PieceDemandee> pieces, Campagne campagne) {
        return pieces.stream()
                .collect(Collectors.groupingBy(p -> new PiecesAFournir(p.mode(), campagne.echeancier().depot(p.regroupement()).fin(), List.of()),
                        LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(e -> new PiecesAFournir(e.getKey().mode(), e.getKey().fin(), e.getValue()))
                .sorted(Comparator.comparing((PiecesAFournir p) -> p.fin().limite()).thenComparing(PiecesAFournir::mode)).toList();
    }

    /** « à déposer en ligne », « à envoyer par la poste ». */
    public String geste() {
        return switch (mode) {
            case EN_LIGNE -> "à déposer en ligne";
            case POSTAL -> "à envoyer par la poste";
        };
    }

    /** « Pièces à envoyer par la poste ». */
    public String titre() {
        return (pieces.size() == 1 ? "Pièce " : "Pièces ") + geste();
    }

    /** « « Dossier RAEP », « Aménagement » ». */
    public String regroupements() {
        return pieces.stream().map(p -> "« " + p.libelleRegroupement() + " »").distinct().collect(Collectors.joining(", "));
    }
}
