package fr.cyclades.inspection.ouvrier;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** What the segments of a JPEG tell. */
final class Jpeg {

    private static final int DEBUT_DES_PIXELS = 0xda;
    private static final int FIN = 0xd9;

    private Jpeg() {}

    /** Whether its pixels have an end: a photograph cut while it was sent has none (thumbnails, inside a segment, are stepped over). */
    static boolean estEntier(byte[] jpeg) {
        var i = 2;
        while (i + 4 <= jpeg.length && (jpeg[i] & 0xff) == 0xff) {
            var marque = jpeg[i + 1] & 0xff;
            var longueur = ((jpeg[i + 2] & 0xff) << 8) + (jpeg[i + 3] & 0xff);
            i += marque == 0xff ? 1 : 2 + longueur;
            if (marque == DEBUT_DES_PIXELS) {
                return aUneFin(jpeg, i);
            }
        }
        return false;
    }

    /** It stands near the end: sought from there. */
    private static boolean aUneFin(byte[] jpeg, int depuis) {
        for (var i = jpeg.length - 2; i >= depuis; i--) {
            if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == FIN) {
                return true;
            }
        }
        return false;
    }

    /** The EXIF orientation, 1 (upright) to 8; 1 when none is told. */
    static int orientation(byte[] jpeg) {
        try {
            var exif = JpegMetadataReader.readMetadata(new ByteArrayInputStream(jpeg)).getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? 1 : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException _) {
            return 1;
        }
    }
}
