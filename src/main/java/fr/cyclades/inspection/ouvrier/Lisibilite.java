package fr.cyclades.inspection.ouvrier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a photograph looks like: the variance of the Laplacian tells a blur, the mean luminance a darkness, ink on the very edge a
 * document cut. Thresholds calibrated on printed A4 photographed and blurred; advice only.
 */
final class Lisibilite {

    private static final int COTE = 640;
    private static final double FLOU = 60;
    private static final double SOMBRE = 70;
    private static final double BORD = 1.2;

    private final int largeur;
    private final int hauteur;
    private final int[] gris;

    private Lisibilite(Carte page) {
        var rapport = Math.max(1, (double) Math.max(page.largeur(), page.hauteur()) / COTE);
        largeur = (int) Math.max(1, Math.round(page.largeur() / rapport));
        hauteur = (int) Math.max(1, Math.round(page.hauteur() / rapport));
        gris = new int[largeur * hauteur];
        var colonnes = IntStream.range(0, largeur).map(x -> place(x, page.largeur(), largeur)).toArray();
        for (var y = 0; y < hauteur; y++) {
            var ligne = place(y, page.hauteur(), hauteur);
            for (var x = 0; x < largeur; x++) {
                gris[y * largeur + x] = entre(page, colonnes[x], ligne);
            }
        }
    }

    /** Where a point of the small view falls on the page, in two hundred and fifty-sixths of a pixel. */
    private static int place(int x, int grand, int petit) {
        return Math.max(0, (int) (((2L * x + 1) * grand << 7) / petit) - 128);
    }

    /** Between the four points around. */
    private static int entre(Carte page, int x, int y) {
        var x0 = x >> 8;
        var y0 = y >> 8;
        var x1 = Math.min(x0 + 1, page.largeur() - 1);
        var y1 = Math.min(y0 + 1, page.hauteur() - 1);
        var dx = x & 0xff;
        var dy = y & 0xff;
        var haut = page.gris(x0, y0) * (256 - dx) + page.gris(x1, y0) * dx;
        var bas = page.gris(x0, y1) * (256 - dx) + page.gris(x1, y1) * dx;
        return haut * (256 - dy) + bas * dy >> 16;
    }

    /** @return codes among flou, sombre, coupe, petit */
    static List<String> conseils(Carte page) {
        var codes = new ArrayList<String>();
        if (Math.max(page.largeur(), page.hauteur()) < 800) {
            codes.add("petit");
        }
        var vue = new Lisibilite(page);
        if (vue.largeur < 50 || vue.hauteur < 50) {
            return codes;
        }
        if (vue.moyenne() < SOMBRE) {
            codes.add("sombre");
        }
        if (vue.nettete() < FLOU) {
            codes.add("flou");
        } else if (vue.encreAuBord() > BORD) {
            codes.add("coupe");
        }
        return codes;
    }

    private double moyenne() {
        var somme = 0L;
        for (var g : gris) {
            somme += g;
        }
        return (double) somme / gris.length;
    }

    double nettete() {
        var somme = 0.0;
        var carres = 0.0;
        var nombre = 0;
        for (var y = 1; y < hauteur - 1; y++) {
            for (var x = 1; x < largeur - 1; x++) {
                var i = y * largeur + x;
                double l = gris[i - 1] + gris[i + 1] + gris[i - largeur] + gris[i + largeur] - 4 * gris[i];
                somme += l;
                carres += l * l;
                nombre++;
            }
        }
        return carres / nombre - (somme / nombre) * (somme / nombre);
    }

    /** Steps between neighbours on the most inked of the four edges, compared with the whole page. */
    private double encreAuBord() {
        var bande = Math.max(2, Math.min(largeur, hauteur) / 60);
        var partout = pas(0, 0, largeur, hauteur);
        var bords = Math.max(Math.max(pas(0, 0, largeur, bande), pas(0, hauteur - bande, largeur, hauteur)),
                Math.max(pas(0, 0, bande, hauteur), pas(largeur - bande, 0, largeur, hauteur)));
        return partout == 0 ? 0 : bords / partout;
    }

    /** Share of strong steps in a rectangle. */
    private double pas(int x0, int y0, int x1, int y1) {
        var forts = 0;
        for (var y = y0; y < y1 - 1; y++) {
            for (var x = x0; x < x1 - 1; x++) {
                var i = y * largeur + x;
                forts += Math.abs(gris[i] - gris[i + 1]) + Math.abs(gris[i] - gris[i + largeur]) > 60 ? 1 : 0;
            }
        }
        return (double) forts / Math.max(1, (x1 - x0 - 1) * (y1 - y0 - 1));
    }
}
