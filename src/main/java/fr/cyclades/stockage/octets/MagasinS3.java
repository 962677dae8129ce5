package fr.cyclades.stockage.octets;

import fr.cyclades.stockage.Empreinte;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * A bucket of any server that speaks S3. Each sending carries its MD5, which the server checks, and its size is asked again afterwards:
 * an answer « 200 » to a truncated body is not believed. A call that fails is tried again twice (« 500 », « 503 », line cut), with a
 * growing pause; a server that says nothing for a third of the delay is given up; past the delay, so is the call: somebody waits for it.
 */
final class MagasinS3 implements Magasin {

    private static final int ESSAIS = 3;
    private static final Duration CONNEXION = Duration.ofSeconds(3);

    private final S3Client client;
    private final String seau;

    MagasinS3(StockageProperties.S3 reglages) {
        var silence = reglages.delai().dividedBy(ESSAIS);
        var construction = S3Client.builder()
                .region(Region.of(reglages.region()))
                .forcePathStyle(true)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNEXION).socketTimeout(silence))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(c -> c.apiCallTimeout(reglages.delai())
                        .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(ESSAIS).build()));
        if (reglages.adresse() != null) {
            construction.endpointOverride(reglages.adresse());
        }
        if (reglages.identifiant() != null) {
            construction.credentialsProvider(StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(reglages.identifiant(), reglages.secret())));
        }
        this.client = construction.build();
        this.seau = reglages.seau();
    }

    @Override
    public void ranger(Path scelle, Empreinte empreinte) throws IOException {
        var taille = Files.size(scelle);
        var md5 = md5(scelle);
        tenter(() -> client.putObject(o -> o.bucket(seau).key(cle(empreinte)).contentMD5(md5), RequestBody.fromFile(scelle)));
        if (taille(empreinte).filter(arrivee -> arrivee == taille).isEmpty()) {
            throw new IOException("the object store did not keep the whole of " + empreinte.texte());
        }
    }

    @Override
    public Optional<InputStream> ouvrir(Empreinte empreinte) throws IOException {
        return present(() -> client.getObject(o -> o.bucket(seau).key(cle(empreinte))));
    }

    @Override
    public void retirer(Empreinte empreinte) throws IOException {
        tenter(() -> client.deleteObject(o -> o.bucket(seau).key(cle(empreinte))));
    }

    @Override
    public void parcourir(Consumer<Empreinte> visiteur) throws IOException {
        tenter(() -> {
            client.listObjectsV2Paginator(o -> o.bucket(seau)).contents().stream()
                    .map(objet -> objet.key().substring(objet.key().lastIndexOf('/') + 1))
                    .filter(nom -> nom.matches("[0-9a-f]{64}"))
                    .forEach(nom -> visiteur.accept(new Empreinte(nom)));
            return null;
        });
    }

    private Optional<Long> taille(Empreinte empreinte) throws IOException {
        return present(() -> client.headObject(o -> o.bucket(seau).key(cle(empreinte))).contentLength());
    }

    /** Two levels of prefixes, which servers spread. */
    private static String cle(Empreinte empreinte) {
        var nom = empreinte.texte();
        return nom.substring(0, 2) + "/" + nom.substring(2, 4) + "/" + nom;
    }

    /** Empty when there is no such object; a missing bucket is a failure. */
    private static <T> Optional<T> present(Supplier<T> appel) throws IOException {
        try {
            return Optional.of(appel.get());
        } catch (NoSuchKeyException _) {
            return Optional.empty();
        } catch (S3Exception refus) {
            if (refus.statusCode() == 404 && !"NoSuchBucket".equals(refus.awsErrorDetails() == null ? "" : refus.awsErrorDetails().errorCode())) {
                return Optional.empty();
            }
            throw new IOException(refus.getMessage(), refus);
        } catch (SdkException panne) {
            throw new IOException(panne.getMessage(), panne);
        }
    }

    private static <T> T tenter(Supplier<T> appel) throws IOException {
        try {
            return appel.get();
        } catch (SdkException panne) {
            throw new IOException(panne.getMessage(), panne);
        }
    }

    private static String md5(Path fichier) throws IOException {
        try (var octets = Files.newInputStream(fichier)) {
            var calcul = MessageDigest.getInstance("MD5");
            var tampon = new byte[64 * 1024];
            for (int lus; (lus = octets.read(tampon)) > 0; ) {
                calcul.update(tampon, 0, lus);
            }
            return Base64.getEncoder().encodeToString(calcul.digest());
        } catch (NoSuchAlgorithmException panne) {
            throw new IllegalStateException(panne);
        }
    }
}
