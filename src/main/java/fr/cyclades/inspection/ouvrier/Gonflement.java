package fr.cyclades.inspection.ouvrier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.InflaterInputStream;

/**
 * How much a PDF swells once its streams are inflated, counted before anything opens it: a bomb is known by its size, in constant
 * memory. Every stream is tried, whatever the objects say of it, and what it contains once more.
 */
final class Gonflement {

    static final long PERMIS = 300L * 1024 * 1024;

    private final byte[] pdf;
    private long total;

    private Gonflement(byte[] pdf) {
        this.pdf = pdf;
    }

    static boolean estDemesure(byte[] pdf) {
        return new Gonflement(pdf).mesurer() > PERMIS;
    }

    private long mesurer() {
        for (var i = 0; i < pdf.length - 8 && total <= PERMIS; i++) {
            if (pdf[i] == 's' && pdf[i + 1] == 't' && pdf[i + 2] == 'r' && pdf[i + 3] == 'e' && pdf[i + 4] == 'a' && pdf[i + 5] == 'm') {
                var debut = i + 6;
                debut += pdf[debut] == '\r' ? 1 : 0;
                debut += pdf[debut] == '\n' ? 1 : 0;
                if (estCompresse(pdf, debut)) {
                    compter(new InflaterInputStream(new ByteArrayInputStream(pdf, debut, pdf.length - debut)), 0);
                }
            }
        }
        return total;
    }

    private void compter(InputStream gonfle, int profondeur) {
        var tampon = new byte[64 * 1024];
        try {
            var lus = gonfle.readNBytes(tampon, 0, tampon.length);
            if (profondeur < 3 && estCompresse(tampon, 0)) {
                compter(new InflaterInputStream(new SequenceInputStream(new ByteArrayInputStream(tampon, 0, lus), gonfle)), profondeur + 1);
                return;
            }
            while (lus > 0 && total <= PERMIS) {
                total += lus;
                lus = gonfle.read(tampon);
            }
        } catch (IOException _) {
            // encrypted, or not compressed after all: what was counted stays counted
        }
    }

    private static boolean estCompresse(byte[] octets, int ou) {
        return ou + 1 < octets.length && (octets[ou] & 0x0f) == 8 && (((octets[ou] & 0xff) << 8) + (octets[ou + 1] & 0xff)) % 31 == 0;
    }
}
