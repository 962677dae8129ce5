package fr.cyclades.mesures;

import fr.cyclades.Navigateur;
import fr.cyclades.demonstration.Personnage;
import fr.cyclades.demonstration.Personnages;
import java.time.Duration;

/** What a candidate does before a fault, and must find after it: {@code inscrire}, {@code retrouver}, {@code lire} as first argument. */
public final class Pannes {

    private static final Personnage QUI = Personnages.de("theo-marchand");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Navigateur navigateur = new Navigateur(Integer.getInteger("port"));

    public static void main(String[] arguments) throws Exception {
        var pannes = new Pannes();
        switch (System.getProperty("acte")) {
            case "inscrire" -> pannes.inscrire();
            case "retrouver" -> pannes.retrouver();
            case "lire" -> pannes.lire();
            default -> throw new IllegalArgumentException(System.getProperty("acte"));
        }
    }

    private Navigateur connecte() {
        return navigateur.connecter(QUI.adresse().texte(), Personnage.MOT_DE_PASSE);
    }

    private void inscrire() {
        var reponses = Parcours.reponses("2024/epreuves-anticipees/exemples/epreuves.yaml", "base");
        System.out.println(new Parcours(connecte(), reponses).inscrire("2027/clermont-ferrand/epreuves-anticipees"));
    }

    /** One candidature; its récapitulatif and its mail once each, even if they come late. */
    private void retrouver() throws InterruptedException {
        connecte();
        var fin = System.nanoTime() + PATIENCE.toNanos();
        while (documents() == 0 || messages() == 0) {
            if (System.nanoTime() > fin) {
                throw new IllegalStateException("after a minute: %d documents, %d messages".formatted(documents(), messages()));
            }
            Thread.sleep(500);
        }
        var candidatures = navigateur.ouvrir("/inscriptions").page().select("a[href$=/recapitulatif]").eachAttr("href").stream().distinct().count();
        System.out.printf("candidatures %d, documents %d, messages about it %d%n", candidatures, documents(), messages());
        if (candidatures != 1) {
            throw new IllegalStateException("one candidature was saved, " + candidatures + " found");
        }
    }

    private long documents() {
        return navigateur.ouvrir("/documents").page().select("main a[href^=/documents/]").eachAttr("href").stream().distinct().count();
    }

    private long messages() {
        return navigateur.ouvrir("/messages").page().select("main a[href^=/messages/]").eachAttr("href").stream().distinct().count();
    }

    private void lire() {
        connecte();
        if (navigateur.ouvrir("/inscriptions").statut() != 200) {
            throw new IllegalStateException("answers " + navigateur.statut());
        }
    }
}
