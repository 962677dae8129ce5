package fr.cyclades.demonstration.db;

import fr.cyclades.socle.DemarrageRefuse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The embedded base of a data folder, for a tool: that of the Cyclades that runs on it, or, when none does, started for the time of the
 * reading and stopped after it. Never created.
 */
record BaseRejointe(int port, String motDePasse, AutoCloseable apres) implements AutoCloseable {

    /** @throws DemarrageRefuse when the folder holds no base, belongs to another account, or a Cyclades is just starting or stopping */
    static BaseRejointe rejoindre(Path donnees) throws Exception {
        var dossier = donnees.toAbsolutePath().normalize().resolve("postgresql");
        if (!Files.exists(dossier.resolve("installe"))) {
            throw new DemarrageRefuse("Aucune base de données dans " + donnees.toAbsolutePath().normalize() + ".",
                    "Indiquez le dossier de données de votre Cyclades avec CYCLADES_DONNEES, ou démarrez-le une première fois (bin/run).");
        }
        var ouvert = DossierDeDonnees.ouvrirSiLibre(donnees);
        return ouvert.isPresent() ? lancer(ouvert.get()) : deLApplication(dossier);
    }

    private static BaseRejointe lancer(DossierDeDonnees dossier) throws Exception {
        try {
            var survivant = ServeurPostgres.trouver(dossier.base());
            if (survivant.isPresent()) {
                return new BaseRejointe(survivant.get().port(), dossier.motDePasse(), dossier);
            }
            var serveur = ServeurPostgres.lancer(dossier, 0);
            return new BaseRejointe(serveur.port(), dossier.motDePasse(), () -> {
                serveur.close();
                dossier.close();
            });
        } catch (IOException | IllegalStateException panne) {
            dossier.close();
            throw new DemarrageRefuse("PostgreSQL embarqué ne démarre pas : " + panne.getMessage(), "Lisez son journal : " + dossier.journal());
        }
    }

    private static BaseRejointe deLApplication(Path dossier) throws IOException {
        var serveur = ServeurPostgres.trouver(dossier.resolve("base")).orElseThrow(() -> new DemarrageRefuse(
                "Un Cyclades démarre ou s’arrête sur ce dossier de données.", "Recommencez dans quelques secondes."));
        return new BaseRejointe(serveur.port(), Files.readString(dossier.resolve("mot-de-passe")).strip(), () -> { });
    }

    @Override
    public void close() throws Exception {
        apres.close();
    }
}
