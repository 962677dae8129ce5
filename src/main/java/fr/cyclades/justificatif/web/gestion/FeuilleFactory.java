package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.candidature.Situation;
import fr.cyclades.justificatif.Fichier;
import fr.cyclades.justificatif.Fichiers;
import fr.cyclades.justificatif.controle.Rendus;
import fr.cyclades.justificatif.web.gestion.VuePoste.Feuille;
import fr.cyclades.justificatif.web.gestion.VuePoste.Outil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The page of the file, larger, smaller, turned: each tool is a link, so that nothing needs a script. */
@Component
class FeuilleFactory {

    private static final List<Integer> ZOOMS = List.of(50, 75, 100, 150, 200, 300);
    private static final int NORMAL = 100;
    private static final int QUART = 90;

    private final Fichiers fichiers;
    private final Rendus rendus;

    FeuilleFactory(Fichiers fichiers, Rendus rendus) {
        this.fichiers = fichiers;
        this.rendus = rendus;
    }

    /** Null when the piece holds no file. */
    Feuille feuille(PosteFactory.Demande d, Situation s) {
        return d.piece().depot().flatMap(depot -> fichiers.parId(depot.fichier())).map(f -> feuille(d, f, s)).orElse(null);
    }

    private Feuille feuille(PosteFactory.Demande d, Fichier fichier, Situation s) {
        var rendu = rendus.de(fichier.id());
        var chemin = "/gestion/pieces/" + d.piece().id() + "/fichiers/" + fichier.id();
        var page = Math.clamp(d.page(), 1, Math.max(1, rendu.pages()));
        var zoom = ZOOMS.contains(d.zoom()) ? d.zoom() : NORMAL;
        var tourner = Math.floorMod(d.tourner() / QUART * QUART, 360);
        var pret = rendu.pages() > 0;
        return new Feuille(fichier.nom(), (pret ? "Page " + page + " sur " + rendu.pages() + " · " : "") + poids(fichier.octets()) + version(fichier),
                pret ? chemin + "/pages/" + page + (tourner == 0 ? "" : "?tourner=" + tourner) : "",
                "Page " + page + " de « " + d.piece().quoi().libelle() + " », " + s.nomDuCandidat(), "cy-planche--" + zoom,
                pret ? outils(d, rendu.pages(), page, zoom, tourner) : List.of(), rendu.original() ? chemin : "", pret ? null : rendu.attente(),
                !pret && rendu.aVoir() ? chemin + "/controle" : "", Adresses.piece(d.piece().id(), d.filtre()));
    }

    /** « · version 2 lue sur le papier »: what the code of a signed récapitulatif says. */
    private static String version(Fichier fichier) {
        return fichier.versionLue().isPresent() ? " · version " + fichier.versionLue().getAsInt() + " lue sur le papier" : "";
    }

    static String poids(long octets) {
        return octets < 1_000_000 ? Math.max(1, octets / 1_000) + " Ko" : String.format(Locale.FRENCH, "%.1f Mo", octets / 1_000_000.0);
    }

    private static List<Outil> outils(PosteFactory.Demande d, int pages, int page, int zoom, int tourner) {
        var rang = ZOOMS.indexOf(zoom);
        var outils = new ArrayList<Outil>();
        if (pages > 1) {
            outils.add(outil(d, "Page précédente", "fr-icon-arrow-left-s-line", page > 1, page - 1, zoom, tourner, "ArrowLeft"));
            outils.add(outil(d, "Page suivante", "fr-icon-arrow-right-s-line", page < pages, page + 1, zoom, tourner, "ArrowRight"));
        }
        outils.add(outil(d, "Réduire", "fr-icon-zoom-out-line", rang > 0, page, ZOOMS.get(Math.max(0, rang - 1)), tourner, "-"));
        outils.add(outil(d, "Agrandir", "fr-icon-zoom-in-line", rang < ZOOMS.size() - 1, page, ZOOMS.get(Math.min(ZOOMS.size() - 1, rang + 1)), tourner, "+"));
        outils.add(outil(d, "Tourner d’un quart de tour", "fr-icon-refresh-line", true, page, zoom, (tourner + QUART) % 360, "t"));
        return outils;
    }

    private static Outil outil(PosteFactory.Demande d, String libelle, String icone, boolean possible, int page, int zoom, int tourner, String touche) {
        return new Outil(libelle, icone, possible ? Adresses.vue(d.piece().id(), d.filtre(), page, zoom, tourner) : "", touche);
    }
}
