package fr.cyclades.mesures;

import static org.awaitility.Awaitility.await;

import fr.cyclades.inspection.Corpus;
import fr.cyclades.stockage.octets.ServeurS3;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;

/**
 * Storage down (a folder, or an object store), read-only or full, the disk of what is being received full, clamd down, while a candidate deposits with her browser: a
 * clear sentence, nothing recorded that is not, and everything resumes by itself.
 */
public final class PannesDesPieces {

    private static final int TAILLE = 3_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String STOCKAGE = "notre espace de stockage ne répond pas. Rien n’a été enregistré. Réessayez dans quelques minutes.";

    private static final boolean S3 = Boolean.getBoolean("s3");

    private final Path stockage = Path.of(System.getProperty("stockage"));
    private final Path reception = Path.of(System.getProperty("reception"));
    private final Moyens moyens = new Moyens(Path.of(System.getProperty("donnees")), stockage, reglages());
    private final Deposante deposante = new Deposante(moyens);
    private final Random hasard = new Random();

    private PannesDesPieces() throws Exception {}

    private String[] reglages() {
        return S3 ? new String[] {"--cyclades.stockage.s3.adresse=http://127.0.0.1:" + ServeurS3.commun().port(), "--cyclades.stockage.s3.seau=pieces",
            "--cyclades.stockage.s3.identifiant=moi", "--cyclades.stockage.s3.secret=secret", "--cyclades.stockage.s3.delai=6s"}
                : new String[] {"--spring.servlet.multipart.location=" + reception};
    }

    public static void main(String[] arguments) throws Exception {
        var pannes = new PannesDesPieces();
        try (pannes.moyens) {
            if (S3) {
                pannes.serveurFige();
            } else {
                pannes.surLeDisque();
            }
        }
        System.exit(0);
    }

    private void surLeDisque() throws Exception {
        stockageAbsent();
        if (Boolean.getBoolean("petit")) {
            stockageEnLectureSeule();
            disquePlein();
            receptionPleine();
            receptionPleineSousUnAgent();
        }
        antivirusArrete();
        virus();
        virusSousUnAgent();
    }

    private interface Geste {
        void faire() throws Exception;
    }

    /** @param fin ends the fault */
    private void panne(String nom, int statut, String phrase, Geste debut, Geste fin) throws Exception {
        var avant = deposante.fichiers();
        var octets = pdf();
        debut.faire();
        try {
            var reponse = deposante.deposer(octets);
            exiger(reponse.dit(statut, phrase), "the candidate reads why, not " + reponse);
            exiger(deposante.fichiers() == avant, "nothing is recorded");
        } finally {
            fin.faire();
        }
        exiger(vide(stockage.resolve("en-cours")), "nothing half received is left");
        exiger(deposante.deposer(octets).statut() == 200 && deposante.fichiers() == avant + 1, "the same file is taken once it is over");
        exiger(Arrays.equals(deposante.telecharger(), octets), "and it is kept as it was sent");
        System.out.println(nom + " : la candidate le lit (" + statut + "), rien d’enregistré, tout reprend");
    }

    /** It takes connections and says nothing. */
    private void serveurFige() throws Exception {
        panne("serveur S3 figé", 503, STOCKAGE, ServeurS3.commun()::figer, ServeurS3.commun()::reprendre);
    }

    private void stockageAbsent() throws Exception {
        var objets = stockage.resolve("objets");
        var ailleurs = stockage.resolve("demonte");
        panne("stockage absent", 503, STOCKAGE, () -> Files.move(objets, ailleurs), () -> Files.move(ailleurs, objets));
    }

    private void stockageEnLectureSeule() throws Exception {
        panne("stockage en lecture seule", 503, STOCKAGE, () -> remonter("ro"), () -> remonter("rw"));
    }

    private void disquePlein() throws Exception {
        panne("disque plein", 503, STOCKAGE, () -> remplir(stockage), () -> Files.delete(stockage.resolve("lest")));
    }

    private void receptionPleine() throws Exception {
        panne("disque de réception plein", 503, "Votre dernière demande n’a peut-être pas été enregistrée", () -> remplir(reception), () -> Files.delete(reception.resolve("lest")));
    }

    private void receptionPleineSousUnAgent() throws Exception {
        var agent = Gestionnaire.connectee(moyens.port(), "claire-garnier");
        var piece = deposante.piece("DCANDT01");
        remplir(reception);
        try {
            var reponse = agent.deposer(piece, pdf());
            exiger(reponse.dit(503, "n’a peut-être pas été enregistré"), "the agent reads why, not " + reponse);
        } finally {
            Files.delete(reception.resolve("lest"));
        }
        exiger(agent.deposer(piece, pdf()).dit(200, "À contrôler"), "the agent deposits once it is over");
        System.out.println("disque de réception plein : l’agent qui dépose lit la même page (503), puis tout reprend");
    }

    private void antivirusArrete() throws Exception {
        moyens.clamd.close();
        exiger(deposante.deposer(pdf()).statut() == 200, "the file is taken");
        attendre(() -> deposante.page().contains("Contrôle antivirus en attente : le fichier est bien reçu"), "the candidate reads that it waits");
        exiger(deposante.images().isEmpty(), "nothing is opened meanwhile");
        moyens.clamd.demarrer();
        attendre(() -> !deposante.images().isEmpty(), "it is controlled once clamd is back");
        System.out.println("antivirus arrêté : le fichier attend, la candidate le lit, puis il est contrôlé");
    }

    private void virus() {
        exiger(deposante.deposer(Corpus.pdfAvecJoint(Corpus.eicar())).statut() == 200, "the file is taken");
        attendre(() -> deposante.page().contains("L’antivirus a reconnu un programme malveillant dans ce fichier."), "the candidate reads why it was not kept");
        exiger(deposante.page().contains("Ajouter un fichier"), "and can deposit another");
        System.out.println("virus : le fichier n’est pas gardé, la candidate lit pourquoi");
    }

    private void virusSousUnAgent() {
        var agent = Gestionnaire.connectee(moyens.port(), "claire-garnier");
        var piece = deposante.piece("1NATID01");
        exiger(agent.deposer(piece, Corpus.pdfAvecJoint(Corpus.eicar())).statut() == 200, "the file is taken");
        attendre(() -> agent.poste(piece).contains("Le fichier déposé par le service n’a pas été gardé : L’antivirus a reconnu un programme malveillant"), "the agent reads it");
        exiger(agent.poste(piece).contains("Déposer un fichier reçu autrement"), "and can deposit another");
        System.out.println("virus déposé par un agent : le fichier n’est pas gardé, la pièce reste reçue, l’agent lit pourquoi");
    }

    /** The folder is a small disk of its own. */
    private void remonter(String mode) throws IOException, InterruptedException {
        exiger(new ProcessBuilder("mount", "-o", "remount," + mode, stockage.toString()).inheritIO().start().waitFor() == 0, "remounted " + mode);
    }

    private static void remplir(Path disque) throws IOException {
        try (var sortie = Files.newOutputStream(disque.resolve("lest"))) {
            while (true) {
                sortie.write(new byte[64 * 1024]);
            }
        } catch (IOException _) {
            // full
        }
    }

    /** No two alike, and heavy. */
    private byte[] pdf() {
        var pdf = Corpus.pdf(1, d -> {
            var poids = d.getDocument().createCOSStream();
            try (var sortie = poids.createRawOutputStream()) {
                var octets = new byte[TAILLE];
                hasard.nextBytes(octets);
                sortie.write(octets);
            }
            d.getPage(0).getCOSObject().setItem("PieceInfo", poids);
        });
        exiger(pdf.length > TAILLE, "heavy");
        return pdf;
    }

    private static boolean vide(Path dossier) throws IOException {
        try (var fichiers = Files.list(dossier)) {
            return fichiers.findAny().isEmpty();
        }
    }

    private static void attendre(Callable<Boolean> condition, String quoi) {
        await(quoi).atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(condition);
    }

    private static void exiger(boolean vrai, String quoi) {
        if (!vrai) {
            throw new IllegalStateException("no: " + quoi);
        }
    }
}
