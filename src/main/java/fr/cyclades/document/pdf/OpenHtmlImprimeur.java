package fr.cyclades.document.pdf;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI;
import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import fr.cyclades.document.Imprimeur;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * Prints with openhtmltopdf, as many documents at once as there are processors. Reads nothing but our own style sheets,
 * {@code cyclades:x.css}, and draws the codes {@code <object type="text/x-qr">}.
 *
 * <p>While it prints, the thread sees only the JDK's class loader: the XML tools are otherwise looked for in every jar of the
 * application for each document, a third of the whole time.
 */
@Component
class OpenHtmlImprimeur implements Imprimeur {

    private static final int PRESSES = Runtime.getRuntime().availableProcessors();
    private static final String PROTOCOLE = "cyclades";
    private static final String FEUILLES = "/fr/cyclades/habillage/";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final FSDefaultCacheStore mesures = new FSDefaultCacheStore();
    private final Semaphore presses = new Semaphore(PRESSES);
    private final Queue<Polices> libres = new ConcurrentLinkedQueue<>();

    @Override
    public byte[] imprimer(String html) {
        try {
            presses.acquire();
            var polices = Objects.requireNonNullElseGet(libres.poll(), Polices::lire);
            var chargeur = Thread.currentThread().getContextClassLoader();
            try {
                Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
                return imprimer(html, polices);
            } finally {
                Thread.currentThread().setContextClassLoader(chargeur);
                libres.add(polices);
                presses.release();
            }
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("printing was interrupted", arret);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private byte[] imprimer(String html, Polices polices) throws IOException {
        var sortie = new ByteArrayOutputStream(64 * 1024);
        try (var document = new PDDocument()) {
            var impression = new PdfRendererBuilder();
            impression.usePDDocument(document);
            impression.useFastMode();
            impression.usePdfUaAccessibility(true);
            impression.usePdfAConformance(PdfAConformance.PDFA_3_A);
            impression.useColorProfile(Couleurs.SRGB);
            impression.withProducer("Cyclades");
            polices.offrir(impression, document);
            impression.useCacheStore(CacheStore.PDF_FONT_METRICS, mesures);
            impression.useExternalResourceAccessControl(OpenHtmlImprimeur::estANous, RUN_BEFORE_RESOLVING_URI);
            impression.useExternalResourceAccessControl(OpenHtmlImprimeur::estANous, RUN_AFTER_RESOLVING_URI);
            impression.useProtocolsStreamImplementation(OpenHtmlImprimeur::feuille, PROTOCOLE);
            impression.useObjectDrawerFactory(new Codes());
            impression.useUnicodeLineBreaker(new Coupures());
            impression.addDOMMutator(new Signets());
            impression.withHtmlContent(html, PROTOCOLE + ":/");
            impression.toStream(sortie);
            impression.run();
        }
        return sortie.toByteArray();
    }

    private static boolean estANous(String adresse, ExternalResourceType type) {
        return adresse.startsWith(PROTOCOLE + ":");
    }

    private static FSStream feuille(String adresse) {
        var nom = adresse.substring(PROTOCOLE.length() + 1).replaceFirst("^/+", "");
        if (!nom.matches("[a-z-]+\\.css")) {
            throw new IllegalArgumentException("not a style sheet of ours: " + adresse);
        }
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return OpenHtmlImprimeur.class.getResourceAsStream(FEUILLES + nom);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }

    /** Read when the first document is printed: a start does not wait for it. */
    private static final class Couleurs {

        static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    private static final class Codes implements FSObjectDrawerFactory {

        @Override
        public FSObjectDrawer createDrawer(Element objet) {
            return isReplacedObject(objet) ? new CodeQrDrawer() : null;
        }

        @Override
        public boolean isReplacedObject(Element objet) {
            return CodeQrDrawer.TYPE.equals(objet.getAttribute("type"));
        }
    }
}
