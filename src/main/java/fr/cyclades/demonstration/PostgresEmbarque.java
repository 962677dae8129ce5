package fr.cyclades.demonstration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Properties;

/**
 * A real PostgreSQL server run beside the application on a kept data folder: fsync on, loopback only, password of its own
 * (kept in the data folder, readable by its owner alone). A server that outlived a killed application is found again by its
 * {@code postmaster.pid} and used as it is.
 */
final class PostgresEmbarque implements AutoCloseable {

    private static final String BASE = "cyclades";

    private final Path dossier;
    private final String motDePasse;
    private final AutoCloseable serveur;
    private final int port;

    private PostgresEmbarque(Path dossier, String motDePasse, AutoCloseable serveur, int port) {
        this.dossier = dossier;
        this.motDePasse = motDePasse;
        this.serveur = serveur;
        this.port = port;
    }

    /** Starts the server on this folder, made if needed, and creates the database the first time. */
    static PostgresEmbarque demarrer(Path donnees) throws IOException, SQLException {
        var dossier = Files.createDirectories(donnees.toAbsolutePath().resolve("postgresql"));
        verifierProprietaire(dossier);
        var secret = dossier.resolve("mot-de-passe");
        var premier = Files.notExists(secret);
        var motDePasse = premier ? nouveauMotDePasse() : Files.readString(secret).strip();
        var survivant = premier ? null : ServeurSurvivant.trouver(dossier.resolve("base"));
        if (survivant != null) {
            return new PostgresEmbarque(dossier, motDePasse, survivant, survivant.port());
        }
        var serveur = lancer(dossier, premier ? null : motDePasse);
        var embarque = new PostgresEmbarque(dossier, motDePasse, serveur, serveur.getPort());
        if (premier) {
            embarque.installer(serveur);
            Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(secret, motDePasse);
        }
        return embarque;
    }

    String adresse() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + BASE;
    }

    String utilisateur() {
        return BASE;
    }

    String motDePasse() {
        return motDePasse;
    }

    @Override
    public void close() throws Exception {
        serveur.close();
    }

    private static void verifierProprietaire(Path dossier) throws IOException {
        if (!Files.isWritable(dossier)) {
            throw new IllegalStateException("Le dossier de données " + dossier + " appartient à "
                    + Files.getOwner(dossier) + " : lancez Cyclades sous ce compte, ou choisissez un autre dossier avec CYCLADES_DONNEES.");
        }
    }

    private static String nouveauMotDePasse() {
        var octets = new byte[24];
        new SecureRandom().nextBytes(octets);
        return HexFormat.of().formatHex(octets);
    }

    private static EmbeddedPostgres lancer(Path dossier, String motDePasse) throws IOException {
        var journal = dossier.resolve("serveur.log").toFile();
        var constructeur = EmbeddedPostgres.builder()
                .setDataDirectory(dossier.resolve("base"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(dossier.resolve("programme").toFile())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(journal))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(journal))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "fr-FR")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("max_connections", "60");
        if (motDePasse != null) {
            constructeur.setConnectConfig("password", motDePasse);
        }
        return constructeur.start();
    }

    private void installer(EmbeddedPostgres neuf) throws SQLException, IOException {
        try (var connexion = neuf.getPostgresDatabase().getConnection()) {
            executer(connexion, "ALTER ROLE postgres PASSWORD '" + motDePasse + "'");
            executer(connexion, "CREATE ROLE " + BASE + " LOGIN PASSWORD '" + motDePasse + "'");
            executer(connexion, "CREATE DATABASE " + BASE + " OWNER " + BASE);
            Files.writeString(dossier.resolve("base/pg_hba.conf"), """
                    # Written by Cyclades: password for everyone, loopback only.
                    host all all 127.0.0.1/32 scram-sha-256
                    """);
            executer(connexion, "SELECT pg_reload_conf()");
        }
    }

    private static void executer(Connection connexion, String sql) throws SQLException {
        try (var ordre = connexion.createStatement()) {
            ordre.execute(sql);
        }
    }

    /** Proves that the server answers and keeps what it is told to keep. */
    void verifier() throws SQLException {
        var acces = new Properties();
        acces.setProperty("user", utilisateur());
        acces.setProperty("password", motDePasse);
        try (var connexion = DriverManager.getConnection(adresse(), acces);
                var ordre = connexion.createStatement();
                var lignes = ordre.executeQuery("SHOW fsync")) {
            lignes.next();
            if (!"on".equals(lignes.getString(1))) {
                throw new IllegalStateException("PostgreSQL embarqué refusé : fsync est désactivé.");
            }
        }
    }
}
