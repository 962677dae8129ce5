package fr.cyclades.inspection.atelier;

import com.adobe.internal.xmp.XMPMeta;
import com.drew.metadata.Metadata;
import com.google.zxing.BarcodeFormat;
import com.twelvemonkeys.image.ResampleOp;
import com.twelvemonkeys.imageio.ImageReaderBase;
import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReader;
import com.twelvemonkeys.lang.StringUtil;
import fr.cyclades.inspection.ouvrier.Ouvrier;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.Tika;
import org.slf4j.Logger;

/** How a worker is started: our own classes and the libraries that open files, nothing else of the application. */
final class Lancement {

    private static final List<Class<?>> BIBLIOTHEQUES = List.of(
            Ouvrier.class, PDDocument.class, RandomAccessRead.class, TrueTypeFont.class, LogFactory.class, Tika.class, Logger.class,
            Metadata.class, BarcodeFormat.class, JPEGImageReader.class, ImageReaderBase.class, Directory.class, ResampleOp.class,
            StringUtil.class, IOUtils.class, XMPMeta.class);

    private final List<Path> classes;
    private final Path java = Path.of(System.getProperty("java.home"));
    private final int memoire;

    Lancement(int memoire) {
        this.memoire = memoire;
        this.classes = BIBLIOTHEQUES.stream().map(Lancement::origine).distinct().toList();
    }

    List<String> commande() {
        var commande = new ArrayList<>(List.of(java.resolve("bin/java").toString(),
                "-Xmx" + memoire + "m", "-Xss2m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:ActiveProcessorCount=1",
                "-XX:CompressedClassSpaceSize=64m", "-XX:ReservedCodeCacheSize=96m", "-Xshare:auto", "-XX:-UsePerfData",
                "-Djava.awt.headless=true", "-Dpdfbox.fontcache=/tmp", "-Dsun.java2d.cmm=sun.java2d.cmm.lcms.LcmsServiceProvider",
                "-Djava.util.logging.config.class=fr.cyclades.inspection.ouvrier.SansJournal"));
        if (classes.size() == 1) { // everything in one archive, not extracted
            commande.addAll(List.of("-Dloader.main=" + Ouvrier.class.getName(), "-cp", classes.getFirst().toString(),
                    "org.springframework.boot.loader.launch.PropertiesLauncher"));
        } else {
            commande.addAll(List.of("-cp", classes.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                    Ouvrier.class.getName()));
        }
        return commande;
    }

    /** What the command reads. */
    Set<Path> lisibles() {
        return Stream.concat(Stream.of(java), classes.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The archive or folder of a class; of the outer archive when it stands in one. */
    private static Path origine(Class<?> classe) {
        var adresse = classe.getProtectionDomain().getCodeSource().getLocation().toString();
        var emboitee = adresse.startsWith("jar:nested:");
        return Path.of(emboitee ? URI.create("file:" + adresse.substring("jar:nested:".length()).replaceAll("/?!.*", "")) : URI.create(adresse));
    }
}
