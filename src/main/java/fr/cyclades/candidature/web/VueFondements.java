package fr.cyclades.candidature.web;

import fr.cyclades.reglement.EpreuveRetenue;
import fr.cyclades.reglement.Explication;
import fr.cyclades.reglement.PieceDemandee;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** « Pourquoi ? »: the texts that things follow from, each with what follows from it. Drawn by {@code fondements}. */
public record VueFondements(String titre, List<Ligne> lignes) {

    /** @param source article, section of the notice; {@code quoi} what it founds */
    public record Ligne(String source, String quoi) {}

    private record Fait(String source, String nom) {}

    public static VueFondements desEpreuves(List<EpreuveRetenue> epreuves) {
        return de("Pourquoi ces épreuves ?", epreuves.stream().map(e -> new Fait(e.source(), e.code())));
    }

    public static VueFondements desPieces(List<PieceDemandee> pieces) {
        return de("Pourquoi ces pièces ?", pieces.stream().map(p -> new Fait(p.source(), p.libelle())));
    }

    private static VueFondements de(String titre, Stream<Fait> faits) {
        var parSource = new LinkedHashMap<String, List<String>>();
        faits.map(f -> new Fait(Explication.fondement(f.source()), f.nom())).filter(f -> !f.source().isEmpty())
                .forEach(f -> parSource.computeIfAbsent(f.source(), _ -> new ArrayList<>()).add(f.nom()));
        return new VueFondements(titre, parSource.entrySet().stream()
                .map(e -> new Ligne(e.getKey(), String.join(", ", e.getValue().stream().distinct().toList()))).toList());
    }
}
