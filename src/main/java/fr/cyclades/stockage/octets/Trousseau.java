package fr.cyclades.stockage.octets;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys, in a file outside the database (a Tink keyset in JSON): the first one seals, all of them open. A key not known yet makes
 * the file be read again: another node may have been started with a newer one.
 */
public final class Trousseau {

    private static final int SEGMENT = 256 * 1024;

    private final Path fichier;
    private final Map<Integer, StreamingAead> cles = new ConcurrentHashMap<>();
    private final int premiere;

    /** @throws IOException when the file cannot be read or holds no keyset */
    public Trousseau(Path fichier) throws IOException {
        this.fichier = fichier;
        this.premiere = lire();
    }

    /** Writes a new keyset, for the first start. */
    public static void creer(Path fichier) throws IOException {
        ecrire(fichier, avecUneNouvelle(KeysetHandle.newBuilder()));
    }

    /** Adds a key that seals from now on; the former ones still open. Running nodes go on with the former one until they restart. */
    public static int renouveler(Path fichier) throws IOException {
        var trousseau = avecUneNouvelle(KeysetHandle.newBuilder(charger(fichier)));
        ecrire(fichier, trousseau);
        return trousseau.getPrimary().getId();
    }

    int premiere() {
        return premiere;
    }

    StreamingAead cle(int id) throws IOException {
        if (!cles.containsKey(id)) {
            lire();
        }
        var cle = cles.get(id);
        if (cle == null) {
            throw new IOException("no key " + Integer.toHexString(id) + " in " + fichier);
        }
        return cle;
    }

    private int lire() throws IOException {
        try {
            var trousseau = charger(fichier);
            for (var rang = 0; rang < trousseau.size(); rang++) {
                var entree = trousseau.getAt(rang);
                var seule = KeysetHandle.newBuilder()
                        .addEntry(KeysetHandle.importKey(entree.getKey()).withFixedId(entree.getId()).makePrimary())
                        .build();
                cles.putIfAbsent(entree.getId(), seule.getPrimitive(RegistryConfiguration.get(), StreamingAead.class));
            }
            return trousseau.getPrimary().getId();
        } catch (GeneralSecurityException panne) {
            throw new IOException("not a keyset: " + fichier, panne);
        }
    }

    private static KeysetHandle charger(Path fichier) throws IOException {
        try {
            StreamingAeadConfig.register();
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(fichier), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException panne) {
            throw new IOException("not a keyset: " + fichier, panne);
        }
    }

    private static KeysetHandle avecUneNouvelle(KeysetHandle.Builder trousseau) throws IOException {
        try {
            StreamingAeadConfig.register();
            var forme = AesGcmHkdfStreamingParameters.builder()
                    .setKeySizeBytes(32)
                    .setDerivedAesGcmKeySizeBytes(32)
                    .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256)
                    .setCiphertextSegmentSizeBytes(SEGMENT)
                    .build();
            return trousseau.addEntry(KeysetHandle.generateEntryFromParameters(forme).withRandomId().makePrimary()).build();
        } catch (GeneralSecurityException panne) {
            throw new IOException(panne);
        }
    }

    private static void ecrire(Path fichier, KeysetHandle trousseau) throws IOException {
        Disque.creer(fichier.toAbsolutePath().getParent());
        var lisible = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var provisoire = Files.createTempFile(fichier.toAbsolutePath().getParent(), "cles", ".tmp", lisible);
        try {
            Files.writeString(provisoire, TinkJsonProtoKeysetFormat.serializeKeyset(trousseau, InsecureSecretKeyAccess.get()));
            Disque.vider(provisoire);
            Files.move(provisoire, fichier, StandardCopyOption.ATOMIC_MOVE);
            Disque.vider(fichier.toAbsolutePath().getParent());
        } catch (GeneralSecurityException panne) {
            throw new IOException(panne);
        } finally {
            Files.deleteIfExists(provisoire);
        }
    }
}
