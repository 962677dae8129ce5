package fr.cyclades.document.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws {@code <object type="text/x-qr" data="…" alt="…">} as a QR code, one vector path. */
final class CodeQrDrawer implements FSObjectDrawer {

    static final String TYPE = "text/x-qr";

    private static final Map<EncodeHintType, ?> REGLAGES =
            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.CHARACTER_SET, "UTF-8");

    @Override
    public Map<Shape, String> drawObject(Element objet, double x, double y, double largeur, double hauteur, OutputDevice sortie,
            RenderingContext contexte, int pointsParPixel) {
        var carres = carres(objet.getAttribute("data"));
        sortie.drawWithGraphics((float) x, (float) y, (float) largeur / pointsParPixel, (float) hauteur / pointsParPixel,
                dessin -> dessiner(dessin, carres, Math.min(largeur, hauteur) / pointsParPixel));
        return null;
    }

    private static BitMatrix carres(String texte) {
        try {
            return new QRCodeWriter().encode(texte, BarcodeFormat.QR_CODE, 0, 0, REGLAGES);
        } catch (WriterException tropLong) {
            throw new IllegalArgumentException(tropLong);
        }
    }

    private static void dessiner(Graphics2D dessin, BitMatrix carres, double cote) {
        var pas = cote / carres.getWidth();
        var trace = new Path2D.Double();
        for (var ligne = 0; ligne < carres.getHeight(); ligne++) {
            for (var colonne = 0; colonne < carres.getWidth(); colonne++) {
                var debut = colonne;
                while (colonne < carres.getWidth() && carres.get(colonne, ligne)) {
                    colonne++;
                }
                if (colonne > debut) {
                    rectangle(trace, debut * pas, ligne * pas, colonne * pas, (ligne + 1) * pas);
                }
            }
        }
        dessin.setColor(Color.BLACK);
        dessin.fill(trace);
    }

    private static void rectangle(Path2D trace, double gauche, double haut, double droite, double bas) {
        trace.moveTo(gauche, haut);
        trace.lineTo(droite, haut);
        trace.lineTo(droite, bas);
        trace.lineTo(gauche, bas);
        trace.closePath();
    }
}
