package fr.cyclades.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF whether a PDF keeps its promises. */
public final class Conformite {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformite() {}

    /** PDF/UA-1 (readable by all) and PDF/A-3a (readable for ever). */
    public static void verifier(byte[] pdf) throws Exception {
        verifier(pdf, PDFAFlavour.PDFUA_1);
        verifier(pdf, PDFAFlavour.PDFA_3_A);
    }

    private static void verifier(byte[] pdf, PDFAFlavour profil) throws Exception {
        try (var fichier = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profil);
                var validateur = Foundries.defaultInstance().createValidator(profil, false)) {
            var resultat = validateur.validate(fichier);
            assertThat(resultat.getTestAssertions()).as(profil.toString()).isEmpty();
            assertThat(resultat.isCompliant()).as(profil.toString()).isTrue();
        }
    }
}
