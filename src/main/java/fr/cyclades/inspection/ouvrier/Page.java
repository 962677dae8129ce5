package fr.cyclades.inspection.ouvrier;

import java.io.IOException;
import java.util.List;

/**
 * A page ready to be shown.
 *
 * @param jpeg     without anything but its pixels
 * @param conseils codes of advice, see {@link Lisibilite}
 */
record Page(int largeur, int hauteur, List<String> conseils, byte[] jpeg) {

    private static final float QUALITE = 0.8f;

    /** Takes a page before the next one is made. */
    interface Reception {
        void recevoir(Page page) throws IOException;
    }

    static Page of(Carte carte) throws IOException {
        return new Page(carte.largeur(), carte.hauteur(), Lisibilite.conseils(carte), Images.enJpeg(carte, QUALITE));
    }

    /** Drawn by a program, without an image: neither blurred nor dark. @param jpeg made by a program of ours */
    static Page dessinee(byte[] jpeg) throws IOException {
        var taille = ExamenImage.taille(jpeg).orElseThrow(() -> new IOException("no page"));
        return new Page((int) taille[0], (int) taille[1], List.of(), jpeg);
    }

    /** @param jpeg made by a program of ours */
    static Page of(byte[] jpeg) throws IOException {
        var gris = Outils.gris(jpeg);
        var carte = gris.isPresent() ? gris.get() : Carte.of(Images.ouvrir(jpeg, "image/jpeg", Rendu.COTE));
        return new Page(carte.largeur(), carte.hauteur(), Lisibilite.conseils(carte), jpeg);
    }
}
