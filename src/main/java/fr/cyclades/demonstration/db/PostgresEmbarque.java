package fr.cyclades.demonstration.db;

import fr.cyclades.socle.DemarrageRefuse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL server run beside the application on a kept data folder: fsync on, loopback only, password of its own. A server
 * that outlived a killed application is used again as it is; a server that dies under a living application is started again.
 */
final class PostgresEmbarque implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresEmbarque.class);
    static final String BASE = "cyclades";

    private final DossierDeDonnees dossier;
    private final int port;
    private volatile ServeurPostgres serveur;
    private volatile boolean ferme;

    private PostgresEmbarque(DossierDeDonnees dossier, ServeurPostgres serveur) {
        this.dossier = dossier;
        this.serveur = serveur;
        this.port = serveur.port();
    }

    /** Starts the server on this folder, made if needed, and creates the database the first time. */
    static PostgresEmbarque demarrer(Path donnees) throws Exception {
        var dossier = DossierDeDonnees.ouvrir(donnees);
        try {
            var embarque = new PostgresEmbarque(dossier, ServeurPostgres.trouverOuLancer(dossier));
            if (!dossier.estInstalle()) {
                embarque.installer();
            }
            embarque.verifier();
            embarque.surveiller();
            return embarque;
        } catch (IOException | SQLException | IllegalStateException panne) {
            dossier.close();
            LOG.warn("PostgreSQL embarqué ne démarre pas", panne);
            throw new DemarrageRefuse("PostgreSQL embarqué ne démarre pas : " + panne.getMessage(), "Lisez son journal : " + dossier.journal());
        }
    }

    private void installer() throws SQLException, IOException {
        try (var connexion = ouvrir("postgres", "postgres", "")) {
            executer(connexion, "ALTER ROLE postgres PASSWORD '" + motDePasse() + "'");
            executer(connexion, "CREATE ROLE " + BASE + " LOGIN PASSWORD '" + motDePasse() + "'");
            executer(connexion, "CREATE DATABASE " + BASE + " OWNER " + BASE);
            Files.writeString(dossier.base().resolve("pg_hba.conf"), """
                    # Written by Cyclades: password for everyone, loopback only.
                    host all all 127.0.0.1/32 scram-sha-256
                    """);
            executer(connexion, "SELECT pg_reload_conf()");
        }
        dossier.marquerInstalle();
    }

    /** Proves that the server answers and keeps what it is told to keep. */
    private void verifier() throws SQLException {
        try (var connexion = ouvrir(BASE, BASE, motDePasse());
                var ordre = connexion.createStatement();
                var lignes = ordre.executeQuery("SHOW fsync")) {
            lignes.next();
            if (!"on".equals(lignes.getString(1))) {
                throw new IllegalStateException("fsync est désactivé : une coupure perdrait des inscriptions");
            }
        }
    }

    private void surveiller() {
        serveur.fin().thenRun(() -> {
            if (!ferme) {
                relancer();
            }
        });
    }

    private void relancer() {
        try {
            LOG.error("PostgreSQL embarqué s’est arrêté : nouveau démarrage sur le port {}", port);
            serveur = ServeurPostgres.lancer(dossier, port);
            surveiller();
        } catch (IOException | RuntimeException panne) {
            LOG.error("PostgreSQL embarqué ne redémarre pas ; son journal : {}", dossier.journal(), panne);
        }
    }

    private Connection ouvrir(String base, String utilisateur, String motDePasse) throws SQLException {
        var acces = new Properties();
        acces.setProperty("user", utilisateur);
        acces.setProperty("password", motDePasse);
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + base, acces);
    }

    private static void executer(Connection connexion, String sql) throws SQLException {
        try (var ordre = connexion.createStatement()) {
            ordre.execute(sql);
        }
    }

    String adresse() {
        return adresse(port);
    }

    static String adresse(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + BASE;
    }

    String utilisateur() {
        return BASE;
    }

    String motDePasse() {
        return dossier.motDePasse();
    }

    @Override
    public void close() throws Exception {
        ferme = true;
        serveur.close();
        dossier.close();
    }
}
