package fr.cyclades.personas;

import fr.cyclades.compte.Candidats;
import fr.cyclades.compte.Comptes;
import fr.cyclades.compte.EtatCivil;
import fr.cyclades.compte.LieuDeNaissance;
import fr.cyclades.compte.NouveauCompte;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Civilite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The invented people of the demonstration ({@code demonstration/*.yaml}), for the tests. Each call makes a new one, with an address
 * of his own, so that tests do not meet.
 */
public final class Personnes {

    public static final String MOT_DE_PASSE = "Gravier/Plume:7";

    private static final AtomicInteger RANG = new AtomicInteger();

    private final Comptes comptes;
    private final Candidats candidats;

    public Personnes(Comptes comptes, Candidats candidats) {
        this.comptes = comptes;
        this.candidats = candidats;
    }

    /** Salariée, bac pro MELEC, holder of a BP. */
    public Personne nadia() {
        return creer(lire("nadia-benali"));
    }

    /** CNED libre, épreuves anticipées. */
    public Personne theo() {
        return creer(lire("theo-marchand"));
    }

    /** Redoublante, forme progressive. */
    public Personne ines() {
        return creer(lire("ines-ferreira"));
    }

    /** Notification MDPH, EPS adaptée. */
    public Personne karim() {
        return creer(lire("karim-haddad"));
    }

    /** Withdraws and registers again. */
    public Personne lucie() {
        return creer(lire("lucie-fontaine"));
    }

    /** An account active at once, without mail. */
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

    /** @param nom of the file, {@code nadia-benali} */
    public static EtatCivil lire(String nom) {
        try (var flux = Personnes.class.getResourceAsStream("/demonstration/" + nom + ".yaml")) {
            var fiche = new YAMLMapper().readTree(flux);
            return new EtatCivil(Civilite.valueOf(texte(fiche, "civilite")), texte(fiche, "nom_de_naissance"), texte(fiche, "nom_d_usage"),
                    texte(fiche, "prenoms"), LocalDate.parse(texte(fiche, "naissance")), lieu(fiche.get("lieu")));
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static LieuDeNaissance lieu(JsonNode lieu) {
        return new LieuDeNaissance(texte(lieu, "pays"), texte(lieu, "nom_du_pays"), texte(lieu, "commune"), texte(lieu, "code_insee"),
                texte(lieu, "departement"));
    }

    private static String texte(JsonNode noeud, String cle) {
        return noeud.path(cle).asString("");
    }
}
