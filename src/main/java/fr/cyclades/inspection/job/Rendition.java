package fr.cyclades.inspection.job;

import fr.cyclades.inspection.Conseil;
import fr.cyclades.inspection.Format;
import fr.cyclades.inspection.PageRendue;
import fr.cyclades.inspection.atelier.Commande;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Depot;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pages as they come out of a worker, put in the storage one after the other. */
final class Rendition implements Commande.Reception {

    private static final long PAGE_MAX = 20L * 1024 * 1024;

    private final Coffre coffre;
    private final List<PageRendue> pages = new ArrayList<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private boolean panne;

    Rendition(Coffre coffre) {
        this.coffre = coffre;
    }

    @Override
    public void recevoir(Map<String, String> parametres, InputStream octets) throws IOException {
        if (!(coffre.deposer(octets, PAGE_MAX) instanceof Depot.Depose(var empreinte, _))) {
            panne = true;
            throw new IOException("storage down");
        }
        pages.add(new PageRendue(pages.size() + 1, empreinte,
                Integer.parseInt(parametres.get("largeur")), Integer.parseInt(parametres.get("hauteur"))));
        Arrays.stream(parametres.get("conseils").split(",")).filter(code -> !code.isEmpty()).forEach(codes::add);
    }

    List<PageRendue> pages() {
        return List.copyOf(pages);
    }

    boolean stockageEnPanne() {
        return panne;
    }

    /** Those of the structure first. A PDF drawn by a program has text up to its edges and is never « cut ». */
    List<Conseil> conseils(List<Conseil> deStructure, Format format) {
        var conseils = new ArrayList<>(deStructure);
        codes.stream().filter(code -> format.estUneImage() || code.equals("flou") || code.equals("sombre"))
                .map(Phrases::conseil).forEach(conseils::add);
        return conseils;
    }
}
