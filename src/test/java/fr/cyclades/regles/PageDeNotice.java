package fr.cyclades.regles;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page {@code docs/notices/00n.md}: the claims of one notice, each with what proves it. */
record PageDeNotice(String notice, String titre, List<List<String>> regles, Map<String, List<String>> sansPreuve) {

    private static final int MONTREES = 3;

    static final Map<String, String> TITRES = Map.of(
            "S0", "Clermont-Ferrand, épreuves anticipées 2024 of the baccalauréat 2025, individual candidates",
            "S1", "Clermont-Ferrand, baccalauréat professionnel 2024",
            "S2", "An académie in local time, baccalauréat professionnel, CAP, BP and MC 2023",
            "S3", "Lille, baccalauréat professionnel and certificat de spécialisation 2025: guide of the portal",
            "S4", "Poitiers, baccalauréat professionnel, CS and BP 2025");

    String fichier() {
        return "00" + notice.substring(1) + ".md";
    }

    String texte(List<PreuvesEcrites.Ecrite> preuves) {
        return "# " + notice + ". " + titre + "\n\n| claim | what it says | proof |\n|---|---|---|\n"
                + regles.stream().map(r -> "| %s | %s | %s |\n".formatted(r.get(0), r.get(3), preuve(r.get(0), preuves))).collect(Collectors.joining());
    }

    private String preuve(String regle, List<PreuvesEcrites.Ecrite> preuves) {
        var siennes = preuves.stream().filter(p -> p.regle().equals(regle)).map(PreuvesEcrites.Ecrite::lien).distinct().toList();
        var sans = sansPreuve.get(regle);
        if (!siennes.isEmpty()) {
            return siennes.stream().limit(MONTREES).collect(Collectors.joining(", ")) + (sans == null ? "" : "; in part, later: " + sans.get(2));
        }
        return sans == null ? "not yet" : sans.get(1) + ": " + sans.get(2);
    }
}
