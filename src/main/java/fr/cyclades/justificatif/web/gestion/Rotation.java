package fr.cyclades.justificatif.web.gestion;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Turns an image of ours by quarters of a turn: a page photographed sideways is read without script. */
final class Rotation {

    private Rotation() {}

    static byte[] de(byte[] jpeg, int degres) throws IOException {
        var quarts = Math.floorMod(degres / 90, 4);
        if (quarts == 0) {
            return jpeg;
        }
        var image = ImageIO.read(new ByteArrayInputStream(jpeg));
        var sortie = new ByteArrayOutputStream(jpeg.length);
        ImageIO.write(tournee(image, quarts), "jpeg", sortie);
        return sortie.toByteArray();
    }

    private static BufferedImage tournee(BufferedImage image, int quarts) {
        var largeur = image.getWidth();
        var hauteur = image.getHeight();
        var couchee = quarts % 2 == 1;
        var tournee = new BufferedImage(couchee ? hauteur : largeur, couchee ? largeur : hauteur, BufferedImage.TYPE_INT_RGB);
        var placement = AffineTransform.getTranslateInstance(tournee.getWidth() / 2.0, tournee.getHeight() / 2.0);
        placement.quadrantRotate(quarts);
        placement.translate(-largeur / 2.0, -hauteur / 2.0);
        var dessin = tournee.createGraphics();
        dessin.drawImage(image, new AffineTransformOp(placement, AffineTransformOp.TYPE_NEAREST_NEIGHBOR), 0, 0);
        dessin.dispose();
        return tournee;
    }
}
