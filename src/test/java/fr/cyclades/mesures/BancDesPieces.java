package fr.cyclades.mesures;

import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;
import fr.cyclades.inspection.Attentes;
import fr.cyclades.inspection.Corpus;
import fr.cyclades.inspection.Format;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Depot;
import fr.cyclades.stockage.Empreinte;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * What depositing a file of 2 MB costs, in processor time of the application and of PostgreSQL, against writing, hashing and encrypting the
 * same bytes alone; and how many files the queue controls per second of one core, antivirus and pages included, text apart.
 */
public final class BancDesPieces {

    private static final int TAILLE = 2_000_000;
    private static final int TOURS = Integer.getInteger("tours", 5);
    private static final int PAR_TOUR = 100;
    private static final int ECHAUFFEMENT = 8;
    private static final int FICHIERS = Integer.getInteger("fichiers", 120);
    private static final double RAPPORT = 1.5;
    private static final double DEBIT = 5;
    private static final OperatingSystemMXBean MOI = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path dossier = Path.of(System.getProperty("donnees"));
    private final Moyens moyens = new Moyens(dossier, dossier.resolve("stockage"));
    private final Coffre coffre = moyens.donner(Coffre.class);
    private final Random hasard = new Random(1);
    private final byte[] deuxMegas = octets(TAILLE);
    private long rang;

    private BancDesPieces() throws Exception {}

    public static void main(String[] arguments) throws Exception {
        var banc = new BancDesPieces();
        try (banc.moyens) {
            banc.depots();
            banc.memoire();
            banc.file();
        }
        System.exit(0);
    }

    private void depots() throws Exception {
        for (var i = 0; i < ECHAUFFEMENT; i++) {
            tour();
        }
        var tours = IntStream.range(0, TOURS).mapToObj(_ -> tour()).sorted(Comparator.comparingDouble(Tour::rapport)).toList();
        var median = tours.get(TOURS / 2);
        System.out.printf("deposit of 2 MB: %.1f ms of processor, alone %.1f ms, ratio %.2f (%.2f to %.2f), at most %.1f: %s%n",
                median.depose(), median.seul(), median.rapport(), tours.getFirst().rapport(), tours.getLast().rapport(), RAPPORT,
                median.rapport() <= RAPPORT ? "ok" : "TOO MUCH");
    }

    /** Milliseconds of processor for one file. */
    private record Tour(double seul, double depose) {

        double rapport() {
            return depose / seul;
        }
    }

    /** Turn about, so that what the system does of its own weighs on both; no two files alike, so that each is kept. */
    private Tour tour() {
        try {
            var ecrits = new ArrayList<Path>();
            var base = moyens.postes().getOrDefault("PostgreSQL", 0L);
            long seul = 0;
            long depose = 0;
            for (var i = 0; i < PAR_TOUR; i++) {
                ByteBuffer.wrap(deuxMegas).putLong(0, ++rang);
                var debut = MOI.getProcessCpuTime();
                ecrits.add(seul(deuxMegas));
                var milieu = MOI.getProcessCpuTime();
                deposer(deuxMegas);
                seul += milieu - debut;
                depose += MOI.getProcessCpuTime() - milieu;
            }
            depose += (moyens.postes().getOrDefault("PostgreSQL", 0L) - base) * 1_000_000;
            for (var ecrit : ecrits) {
                Files.delete(ecrit);
            }
            return new Tour(seul / 1e6 / PAR_TOUR, depose / 1e6 / PAR_TOUR);
        } catch (Exception panne) {
            throw new IllegalStateException(panne);
        }
    }

    private void deposer(byte[] octets) {
        exiger(coffre.deposer(new ByteArrayInputStream(octets), 5_242_880) instanceof Depot.Depose);
    }

    /** The same bytes, in the same segments, on the same disk, by the JDK alone; kept as long, for a file taken away at once costs the system less. */
    private Path seul(byte[] octets) throws Exception {
        var fichier = Files.createTempFile(dossier, "seul", ".tmp");
        var empreinte = MessageDigest.getInstance("SHA-256");
        var chiffre = Cipher.getInstance("AES/GCM/NoPadding");
        var nonce = new byte[12];
        try (var canal = FileChannel.open(fichier, StandardOpenOption.WRITE)) {
            for (var debut = 0; debut < octets.length; debut += 65_536) {
                var taille = Math.min(65_536, octets.length - debut);
                empreinte.update(octets, debut, taille);
                nonce[0]++;
                chiffre.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[32], "AES"), new GCMParameterSpec(128, nonce));
                canal.write(ByteBuffer.wrap(chiffre.doFinal(octets, debut, taille)));
            }
            canal.force(true);
        }
        return fichier;
    }

    /** A file larger than all the memory allowed passes. */
    private void memoire() {
        var taille = Runtime.getRuntime().maxMemory() + (64L << 20);
        var flux = new InputStream() {
            private long reste = taille;

            @Override
            public int read() {
                return reste-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] tampon, int debut, int longueur) {
                var lus = (int) Math.min(longueur, reste);
                reste -= lus;
                return lus == 0 ? -1 : lus;
            }
        };
        exiger(coffre.deposer(flux, taille) instanceof Depot.Depose);
        System.out.printf("deposit of %d MB with %d MB of memory: ok%n", taille >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private void file() throws Exception {
        var feuille = photographie();
        controler(deposer(feuille, Integer.getInteger("echauffement", 450)));
        var fichiers = deposer(feuille, FICHIERS);
        var debut = System.nanoTime();
        var avant = moyens.postes();
        controler(fichiers);
        var apres = moyens.postes();
        apres.replaceAll((poste, temps) -> temps - avant.getOrDefault(poste, 0L));
        var processeur = apres.values().stream().mapToLong(t -> t).sum() / 1000.0;
        var debit = FICHIERS / processeur;
        System.out.printf(Locale.ROOT, "queue: %d files, half photographs of %.1f MB, half PDF of three pages: %.1f s, %.1f s of processor "
                        + "(milliseconds a file: %s), %.1f files/s/core, at least %.0f: %s%n",
                FICHIERS, feuille.length / 1e6, (System.nanoTime() - debut) / 1e9, processeur,
                apres.entrySet().stream().map(e -> e.getKey() + " " + e.getValue() / FICHIERS).collect(Collectors.joining(", ")),
                debit, DEBIT, debit >= DEBIT ? "ok" : "TOO SLOW");
    }

    /** In the storage, no two alike; nothing is asked of the queue yet: what a deposit costs has its own measure. */
    private List<Empreinte> deposer(byte[] feuille, int fichiers) {
        return IntStream.range(0, fichiers).mapToObj(rang -> rang % 2 == 0 ? Corpus.pdfDeTexte(3, UUID.randomUUID().toString()) : Corpus.puis(feuille, octets(8)))
                .map(octets -> ((Depot.Depose) coffre.deposer(new ByteArrayInputStream(octets), 5_242_880)).empreinte()).toList();
    }

    private void controler(List<Empreinte> empreintes) {
        var inspections = moyens.donner(Inspections.class);
        var fichiers = empreintes.stream().collect(Collectors.toMap(_ -> UUID.randomUUID(), e -> e));
        fichiers.forEach((fichier, empreinte) -> inspections.demander(fichier, empreinte, new Attentes(Set.of(Format.PDF, Format.JPEG), 5_242_880, 50, List.of())));
        for (var fichier : fichiers.keySet()) {
            await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(200)).atMost(PATIENCE)
                    .until(() -> !(inspections.verdict(fichier) instanceof Verdict.EnCours));
            exiger(inspections.verdict(fichier) instanceof Verdict.Accepte);
        }
    }

    /** Twelve megapixels of a sheet, with the noise of a telephone: 3 MB. */
    private byte[] photographie() throws Exception {
        BufferedImage image = Corpus.feuille(3024, 4032);
        var pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (var i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.clamp((pixels[i] & 0xff) + (long) (hasard.nextGaussian() * 8), 0, 255);
        }
        var ecriture = ImageIO.getImageWritersByFormatName("jpeg").next();
        var octets = new ByteArrayOutputStream();
        try (var sortie = new MemoryCacheImageOutputStream(octets)) {
            var reglages = ecriture.getDefaultWriteParam();
            reglages.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            reglages.setCompressionQuality(0.875f);
            ecriture.setOutput(sortie);
            ecriture.write(null, new IIOImage(image, null, null), reglages);
        }
        return octets.toByteArray();
    }

    private byte[] octets(int taille) {
        var octets = new byte[taille];
        hasard.nextBytes(octets);
        return octets;
    }

    private static void exiger(boolean vrai) {
        if (!vrai) {
            throw new IllegalStateException("not what was expected");
        }
    }
}
