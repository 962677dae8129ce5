package fr.cyclades.mesures;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * What a candidate does before a fault, and must find after it, each once: {@code inscrire}, {@code retrouver}, {@code lire},
 * {@code recevoir} in the property {@code acte}. The person is a copy of one of the demonstration, kept in the file {@code personne}.
 */
public final class Pannes {

    private static final String MODELE = "nadia.benali@example.org";
    private static final String CAMPAGNE = "2027/clermont-ferrand/bac-professionnel";
    /** The récapitulatif and the pieces asked for. */
    private static final int DOCUMENTS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** What comes twice comes within it. */
    private static final Duration UN_MOMENT = Duration.ofSeconds(3);

    private final Navigateur navigateur = new Navigateur(Integer.getInteger("port"));
    private final Path fichier = Path.of(System.getProperty("personne"));

    public static void main(String[] arguments) throws Exception {
        var pannes = new Pannes();
        switch (System.getProperty("acte")) {
            case "inscrire" -> pannes.inscrire();
            case "retrouver" -> pannes.retrouver();
            case "lire" -> pannes.lire();
            case "recevoir" -> pannes.recevoir(Integer.getInteger("portSmtp"));
            default -> throw new IllegalArgumentException(System.getProperty("acte"));
        }
    }

    private void inscrire() throws Exception {
        var postgresql = Path.of(System.getProperty("donnees"), "postgresql");
        var port = Files.readAllLines(postgresql.resolve("base/postmaster.pid")).get(3).strip();
        var motDePasse = Files.readString(postgresql.resolve("mot-de-passe")).strip();
        try (var base = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/cyclades", "cyclades", motDePasse)) {
            Files.writeString(fichier, Population.copier(base, MODELE, 1).getFirst().session().secret());
        }
        System.out.println(new Parcours(connecte(), Parcours.reponses("2024/bac-professionnel/exemples/parcours.yaml", "karim")).inscrire(CAMPAGNE));
    }

    private Navigateur connecte() throws Exception {
        navigateur.temoins().put("cyclades", Files.readString(fichier));
        return navigateur;
    }

    /** One candidature, its two documents and its mails, even if they come late; none of them twice. */
    private void retrouver() throws Exception {
        connecte();
        attendre("the documents and the mail", () -> documents().size() >= DOCUMENTS && !messages().isEmpty());
        Patience.demeure(UN_MOMENT, () -> documents().size() == DOCUMENTS);
        var candidatures = navigateur.ouvrir("/inscriptions").page().select("main a[href~=^/candidatures/[0-9a-f-]{36}$]").eachAttr("href").stream().distinct().toList();
        System.out.printf("candidatures %d, documents %s, messages %s%n", candidatures.size(), documents(), messages());
        exiger(candidatures.size() == 1, "one candidature was saved");
        exiger(documents().size() == DOCUMENTS && documents().stream().distinct().count() == DOCUMENTS, "each document once");
        var textes = textes();
        exiger(textes.stream().distinct().count() == textes.size(), "no mail twice");
        exiger(messages().stream().filter(m -> m.startsWith("Inscription enregistrée")).count() == 1, "one mail says that it is registered");
    }

    private List<String> documents() {
        return navigateur.ouvrir("/documents").page().select("main .cy-lignes strong").eachText();
    }

    private List<String> messages() {
        return navigateur.ouvrir("/messages").page().select("main a[href^=/messages/]").eachText();
    }

    /** Of each message, without its date: two documents that came apart have two mails under one subject. */
    private List<String> textes() {
        var adresses = navigateur.ouvrir("/messages").page().select("main a[href^=/messages/]").eachAttr("href");
        return adresses.stream().map(a -> navigateur.ouvrir(a).page().select("main .cy-carte").text()).toList();
    }

    /** The mail server is back: what waited arrives, each mail once. */
    private void recevoir(int portSmtp) throws Exception {
        connecte();
        var serveur = new GreenMail(new ServerSetup(portSmtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        serveur.start();
        try {
            var attendus = messages().size();
            attendre("the " + attendus + " mails", () -> serveur.getReceivedMessages().length >= attendus);
            Patience.demeure(UN_MOMENT, () -> serveur.getReceivedMessages().length == attendus);
            var identifiants = Arrays.stream(serveur.getReceivedMessages()).map(m -> entete(m)).distinct().count();
            System.out.printf("mails %d, received %d, different %d%n", attendus, serveur.getReceivedMessages().length, identifiants);
            exiger(serveur.getReceivedMessages().length == attendus && identifiants == attendus, "each mail once");
        } finally {
            serveur.stop();
        }
    }

    private static String entete(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException illisible) {
            throw new IllegalStateException(illisible);
        }
    }

    private void lire() throws Exception {
        connecte();
        exiger(navigateur.ouvrir("/inscriptions").statut() == 200, "the page answers, not " + navigateur.statut());
    }

    private static void attendre(String quoi, Callable<Boolean> venu) {
        await(quoi).atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(venu);
    }

    private static void exiger(boolean vrai, String quoi) {
        if (!vrai) {
            throw new IllegalStateException("expected: " + quoi);
        }
    }
}
