package fr.cyclades.mesures;

import fr.cyclades.inspection.Attentes;
import fr.cyclades.inspection.Corpus;
import fr.cyclades.inspection.Format;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Depot;
import fr.cyclades.stockage.Lecture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Storage down, disk full, clamd down: nothing is recorded that is not, and everything resumes by itself. */
public final class PannesDesPieces {

    private static final Attentes ATTENTES = new Attentes(Set.of(Format.PDF), 5_242_880, 50, List.of());

    private final Path stockage = Path.of(System.getProperty("stockage"));
    private final Moyens moyens = new Moyens(Path.of(System.getProperty("donnees")), stockage);
    private final Coffre coffre = moyens.donner(Coffre.class);
    private final Inspections inspections = moyens.donner(Inspections.class);
    private final Random hasard = new Random();

    private PannesDesPieces() throws Exception {}

    public static void main(String[] arguments) throws Exception {
        var pannes = new PannesDesPieces();
        try (pannes.moyens) {
            pannes.stockageAbsent();
            if (Boolean.getBoolean("petit")) {
                pannes.disquePlein();
            }
            pannes.antivirusArrete();
        }
        System.exit(0);
    }

    private void stockageAbsent() throws IOException {
        var objets = stockage.resolve("objets");
        var ailleurs = stockage.resolve("demonte");
        var avant = (Depot.Depose) deposer(10_000);
        Files.move(objets, ailleurs);
        exiger(deposer(10_000) instanceof Depot.Indisponible, "a deposit without storage is refused");
        exiger(coffre.ouvrir(avant.empreinte()) instanceof Lecture.Indisponible, "a reading without storage is « not now »");
        exiger(vide(stockage.resolve("en-cours")), "nothing half received is left");
        Files.move(ailleurs, objets);
        exiger(deposer(10_000) instanceof Depot.Depose && coffre.ouvrir(avant.empreinte()) instanceof Lecture.Ouverte, "it resumes by itself");
        System.out.println("stockage absent : rien d’enregistré, tout reprend");
    }

    /** The folder is a small disk, filled by something else. */
    private void disquePlein() throws IOException {
        var lest = stockage.resolve("lest");
        try (var sortie = Files.newOutputStream(lest)) {
            while (true) {
                sortie.write(new byte[64 * 1024]);
            }
        } catch (IOException _) {
            // full
        }
        exiger(deposer(3_000_000) instanceof Depot.Indisponible, "a deposit on a full disk is refused");
        exiger(vide(stockage.resolve("en-cours")), "no truncated file is left");
        Files.delete(lest);
        exiger(deposer(3_000_000) instanceof Depot.Depose, "it resumes by itself");
        System.out.println("disque plein : rien d’enregistré, tout reprend une fois la place rendue");
    }

    private void antivirusArrete() throws Exception {
        var fichier = UUID.randomUUID();
        moyens.clamd.close();
        var depot = (Depot.Depose) coffre.deposer(new ByteArrayInputStream(Corpus.pdf(1)), 5_242_880);
        inspections.demander(fichier, depot.empreinte(), ATTENTES);
        attendre(() -> inspections.verdict(fichier) instanceof Verdict.EnCours(var phrase) && phrase.startsWith("Contrôle antivirus en attente"),
                "the file waits and says why");
        exiger(inspections.pages(fichier).isEmpty(), "nothing can be opened meanwhile");
        moyens.clamd.demarrer();
        attendre(() -> inspections.verdict(fichier) instanceof Verdict.Accepte(_, _, var antivirus, _) && antivirus, "it is controlled once clamd is back");
        System.out.println("antivirus arrêté : le fichier attend, puis est contrôlé");
    }

    private Depot deposer(int taille) {
        var octets = new byte[taille];
        hasard.nextBytes(octets);
        return coffre.deposer(new ByteArrayInputStream(octets), 5_242_880);
    }

    private static boolean vide(Path dossier) throws IOException {
        try (var fichiers = Files.list(dossier)) {
            return fichiers.findAny().isEmpty();
        }
    }

    private interface Condition {
        boolean estVraie();
    }

    private static void attendre(Condition condition, String quoi) throws InterruptedException {
        for (var i = 0; i < 900 && !condition.estVraie(); i++) {
            Thread.sleep(100);
        }
        exiger(condition.estVraie(), quoi);
    }

    private static void exiger(boolean vrai, String quoi) {
        if (!vrai) {
            throw new IllegalStateException("no: " + quoi);
        }
    }
}
