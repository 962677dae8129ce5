package fr.cyclades.personas;

import fr.cyclades.compte.Candidats;
import fr.cyclades.compte.Comptes;
import fr.cyclades.compte.EtatCivil;
import fr.cyclades.compte.LieuDeNaissance;
import fr.cyclades.compte.NouveauCompte;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Civilite;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The invented people of the tests. Each call makes a new one, with an address of his own, so that tests do not meet. */
public final class Personnes {

    public static final String MOT_DE_PASSE = "Gravier/Plume:7";

    private static final AtomicInteger RANG = new AtomicInteger();

    private final Comptes comptes;
    private final Candidats candidats;

    public Personnes(Comptes comptes, Candidats candidats) {
        this.comptes = comptes;
        this.candidats = candidats;
    }

    /** Nadia, 23, salariée, bac pro MELEC, holder of a BP. */
    public Personne nadia() {
        return creer(etatCivil(Civilite.MADAME, "Benali", "", "Nadia Samira", "2000-05-30", "Riom", "63300", "63"));
    }

    /** Théo, 17, CNED libre, épreuves anticipées. */
    public Personne theo() {
        return creer(etatCivil(Civilite.MONSIEUR, "Marchand", "", "Théo Lucien", "2006-03-14", "Thiers", "63430", "63"));
    }

    /** Inès, redoublante, forme progressive. */
    public Personne ines() {
        return creer(etatCivil(Civilite.MADAME, "Kessler", "", "Inès", "2003-02-28", "Colmar", "68066", "68"));
    }

    /** Karim, notification MDPH, born abroad. */
    public Personne karim() {
        return creer(new EtatCivil(Civilite.MONSIEUR, "Belkacem", "", "Karim", LocalDate.parse("1999-11-02"),
                new LieuDeNaissance("DZ", "Algérie", "Oran", "", "")));
    }

    /** Lucie, who withdraws and registers again. */
    public Personne lucie() {
        return creer(etatCivil(Civilite.MADAME, "Garnier-Petit", "Vasset", "Lucie Anne", "1995-07-19", "Saint-Denis", "97411", "974"));
    }

    /** An account active at once. */
    public Personne creer(EtatCivil etatCivil) {
        var adresse = nouvelleAdresse(etatCivil.nomDeNaissance());
        var candidat = comptes.creerActive(new NouveauCompte(etatCivil, new AdresseMail(adresse), MOT_DE_PASSE));
        return new Personne(candidat, etatCivil, adresse, MOT_DE_PASSE);
    }

    /** A record left without account by an earlier session (R140, cause 2). */
    public UUID sansCompte(EtatCivil etatCivil, String contact) {
        return candidats.enregistrerSansCompte(etatCivil, new AdresseMail(contact));
    }

    public static String nouvelleAdresse(String nom) {
        return nom.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "." + RANG.incrementAndGet() + "@exemple.fr";
    }

    public static EtatCivil etatCivil(Civilite civilite, String nom, String nomDUsage, String prenoms, String naissance, String commune,
            String insee, String departement) {
        return new EtatCivil(civilite, nom, nomDUsage, prenoms, LocalDate.parse(naissance),
                new LieuDeNaissance("FR", "France", commune, insee, departement));
    }
}
