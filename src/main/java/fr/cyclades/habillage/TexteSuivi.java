package fr.cyclades.habillage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A plain text as a page shows it: titles (underlined lines), paragraphs, addresses that can be followed. Drawn by
 * {@code texteSuivi}.
 */
public record TexteSuivi(List<Bloc> blocs) {

    private static final Pattern LIEN = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    /** A title, or lines that belong together. */
    public record Bloc(boolean titre, List<Ligne> lignes) {}

    /** Plain pieces and links, in order. */
    public record Ligne(List<Lien> morceaux) {}

    public static TexteSuivi de(String texte) {
        var blocs = new ArrayList<Bloc>();
        for (var bloc : texte.strip().split("\\n{2,}")) {
            var lignes = bloc.lines().toList();
            var titre = lignes.size() == 2 && lignes.getLast().matches("(=+|-+)");
            blocs.add(new Bloc(titre, (titre ? lignes.subList(0, 1) : lignes).stream().map(TexteSuivi::ligne).toList()));
        }
        return new TexteSuivi(blocs);
    }

    private static Ligne ligne(String texte) {
        var morceaux = new ArrayList<Lien>();
        var lien = LIEN.matcher(texte);
        var lu = 0;
        while (lien.find()) {
            morceaux.add(Lien.sansChemin(texte.substring(lu, lien.start())));
            morceaux.add(new Lien(lien.group(), lien.group()));
            lu = lien.end();
        }
        morceaux.add(Lien.sansChemin(texte.substring(lu)));
        return new Ligne(morceaux.stream().filter(m -> !m.libelle().isEmpty()).toList());
    }
}
