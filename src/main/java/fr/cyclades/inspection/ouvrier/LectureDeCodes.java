package fr.cyclades.inspection.ouvrier;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** QR and DataMatrix codes on a page, however it was scanned. */
final class LectureDeCodes {

    private static final Map<DecodeHintType, Object> REGLAGES = Map.of(
            DecodeHintType.TRY_HARDER, true,
            DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE, BarcodeFormat.DATA_MATRIX),
            DecodeHintType.CHARACTER_SET, "UTF-8");

    private LectureDeCodes() {}

    static Set<String> lire(BufferedImage page) {
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(),
                page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()));
        var textes = new LinkedHashSet<String>();
        for (var vue : List.of(new BinaryBitmap(new HybridBinarizer(source)), new BinaryBitmap(new GlobalHistogramBinarizer(source)))) {
            try {
                Arrays.stream(new QRCodeMultiReader().decodeMultiple(vue, REGLAGES)).forEach(code -> textes.add(code.getText()));
            } catch (NotFoundException _) {
                seul(vue, textes);
            }
        }
        return textes;
    }

    private static void seul(BinaryBitmap vue, Set<String> textes) {
        try {
            textes.add(new MultiFormatReader().decode(vue, REGLAGES).getText());
        } catch (NotFoundException _) {
            // none on this page
        }
    }
}
