package fr.cyclades.stockage.octets;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where bytes are kept.
 *
 * @param dossier            the folder of the objects, and of what is being received; {@code stockage} in the data folder by default
 * @param trousseau          the file of the keys; {@code cles.json} in the data folder by default, created at the first start of a
 *                           demonstration, elsewhere refused when it does not exist
 * @param delaiDesOrphelins  how long an object that nobody holds is kept
 * @param s3                 an object store instead of the folder
 */
@ConfigurationProperties("cyclades.stockage")
record StockageProperties(Path dossier, Path trousseau, @DefaultValue("7d") Duration delaiDesOrphelins, S3 s3) {

    /**
     * Any server that speaks S3. The credentials are those of the environment ({@code AWS_ACCESS_KEY_ID}…) or of these two settings.
     *
     * @param adresse address of the server; that of the region by default
     * @param seau    the bucket, which must exist
     * @param delai   longest time of one call, its three attempts included
     */
    record S3(URI adresse, @DefaultValue("eu-west-3") String region, String seau, String identifiant, String secret,
            @DefaultValue("30s") Duration delai) {}
}
