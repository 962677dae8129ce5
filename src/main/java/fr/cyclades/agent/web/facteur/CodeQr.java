package fr.cyclades.agent.web.facteur;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** Draws a QR code as SVG, one path, with its quiet zone. */
final class CodeQr {

    private static final int MARGE = 4;

    private CodeQr() {}

    static String svg(String texte) {
        try {
            var carres = new QRCodeWriter().encode(texte, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.MARGIN, MARGE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            var trace = new StringBuilder();
            for (int ligne = 0; ligne < carres.getHeight(); ligne++) {
                for (int colonne = 0; colonne < carres.getWidth(); colonne++) {
                    if (carres.get(colonne, ligne)) {
                        trace.append('M').append(colonne).append(' ').append(ligne).append("h1v1h-1z");
                    }
                }
            }
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + carres.getWidth() + " " + carres.getHeight()
                    + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + carres.getWidth() + "v" + carres.getHeight() + "H0z\"/><path d=\"" + trace + "\"/></svg>";
        } catch (WriterException tropLong) {
            throw new IllegalArgumentException(tropLong);
        }
    }
}
