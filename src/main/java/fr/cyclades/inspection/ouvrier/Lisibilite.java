package fr.cyclades.inspection.ouvrier;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

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

    private Lisibilite(BufferedImage page) {
        var petite = Images.reduire(page, COTE);
        largeur = petite.getWidth();
        hauteur = petite.getHeight();
        gris = petite.getRGB(0, 0, largeur, hauteur, null, 0, largeur);
        for (var i = 0; i < gris.length; i++) {
            gris[i] = ((gris[i] >> 16 & 0xff) * 299 + (gris[i] >> 8 & 0xff) * 587 + (gris[i] & 0xff) * 114) / 1000;
        }
    }

    /** @return codes among flou, sombre, coupe, petit */
    static List<String> conseils(BufferedImage page) {
        var codes = new ArrayList<String>();
        if (Math.max(page.getWidth(), page.getHeight()) < 800) {
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
