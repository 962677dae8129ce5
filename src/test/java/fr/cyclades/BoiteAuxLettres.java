package fr.cyclades;

import fr.cyclades.courriel.BoiteDeDemonstration;
import fr.cyclades.courriel.CourrielRecu;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/** The letter box of the people of the tests: waits for a mail, reads it, gives the address of its links. */
public final class BoiteAuxLettres {

    private final BoiteDeDemonstration boite;

    BoiteAuxLettres(BoiteDeDemonstration boite) {
        this.boite = boite;
    }

    /** The latest mail to this address whose subject begins so; waits for it. */
    public CourrielRecu dernier(String adresse, String objet) {
        if (!Patience.obtient(() -> cherche(adresse, objet).isPresent())) {
            throw new AssertionError("no mail « " + objet + " » to " + adresse + ", there is: " + objets(adresse));
        }
        return cherche(adresse, objet).orElseThrow();
    }

    /** Waits until this address has received so many mails. */
    public List<CourrielRecu> attendre(String adresse, int nombre) {
        Patience.obtient(() -> recus(adresse).size() >= nombre);
        var recus = recus(adresse);
        if (recus.size() != nombre) {
            throw new AssertionError(recus.size() + " mails to " + adresse + " instead of " + nombre + ": " + objets(adresse));
        }
        return recus;
    }

    /** Latest first, without waiting. */
    public List<CourrielRecu> recus(String adresse) {
        return boite.recus(adresse, 0, 100);
    }

    private Optional<CourrielRecu> cherche(String adresse, String objet) {
        return recus(adresse).stream().filter(c -> c.objet().startsWith(objet)).findFirst();
    }

    private List<String> objets(String adresse) {
        return recus(adresse).stream().map(CourrielRecu::objet).toList();
    }

    /** The address behind a link or a button of a mail. */
    public static String lien(CourrielRecu courriel, String libelle) {
        return Jsoup.parse(courriel.html()).select("a").stream().filter(a -> a.text().equals(libelle)).findFirst()
                .orElseThrow(() -> new AssertionError("no link « " + libelle + " » in: " + courriel.texte())).attr("href");
    }

    /** The text of a mail on one line, unbreakable spaces made plain. */
    public static String texte(CourrielRecu courriel) {
        return courriel.texte().replaceAll("[\\s\u00a0\u202f]+", " ");
    }
}
