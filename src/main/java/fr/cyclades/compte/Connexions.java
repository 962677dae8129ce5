package fr.cyclades.compte;

import fr.cyclades.acces.Freins;
import fr.cyclades.acces.Hachage;
import fr.cyclades.acces.Jeton;
import fr.cyclades.compte.Registre.Compte;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signing in with mail address and password (R21). A failure says nothing of its cause; attempts are slowed down per address, known
 * or not, and per network prefix, and never lock anybody out.
 */
@Service
public class Connexions {

    private final Registre registre;
    private final Essais essais;
    private final Sessions sessions;
    private final Journal journal;
    private final Hachage hachage;
    private final Freins freins;
    private final Horloge horloge;
    private final TransactionOperations transaction;
    private final ReglagesDuCompte reglages;

    Connexions(Registre registre, Essais essais, Sessions sessions, Journal journal, Hachage hachage, Freins freins, Horloge horloge,
            TransactionOperations transaction, ReglagesDuCompte reglages) {
        this.registre = registre;
        this.essais = essais;
        this.sessions = sessions;
        this.journal = journal;
        this.hachage = hachage;
        this.freins = freins;
        this.horloge = horloge;
        this.transaction = transaction;
        this.reglages = reglages;
    }

    /** What became of an attempt. */
    public sealed interface Connexion {

        record Ouverte(Jeton session) implements Connexion {}

        /** Unknown address or wrong password: the same answer. */
        record Refusee() implements Connexion {}

        /** The password is right, the link of the mail was not followed yet. @param limite unknown until the mail has left */
        record NonActivee(AdresseMail adresse, Optional<Instant> limite) implements Connexion {}

        record TropTot(Duration attente) implements Connexion {}
    }

    /**
     * @param origine  network prefix of the visitor
     * @param appareil how the list of sessions will name the browser
     */
    public Connexion ouvrir(AdresseMail adresse, String motDePasse, String origine, String appareil) {
        var attente = compter(adresse, origine);
        if (attente.isPresent()) {
            return new Connexion.TropTot(attente.get());
        }
        var compte = registre.actif(adresse).or(() -> registre.enAttente(adresse).filter(this::estATemps));
        var juste = compte.map(c -> hachage.verifier(motDePasse, c.motDePasse())).orElseGet(() -> hachage.faireSemblant(motDePasse));
        if (!juste) {
            compte.filter(Compte::estActif).ifPresent(c -> noter(c, "connexion_refusee"));
            return new Connexion.Refusee();
        }
        essais.oublier(adresse);
        freins.rendre(reglages.echecsParOrigine(), origine);
        return compte.get().estActif()
                ? ouvrir(compte.get(), motDePasse, appareil)
                : new Connexion.NonActivee(adresse, compte.get().limite(reglages.delaiActivation()));
    }

    /** Counted before the password is looked at, so that attempts sent together are all counted; given back when it is right. */
    private Optional<Duration> compter(AdresseMail adresse, String origine) {
        return freins.prendre(reglages.echecsParOrigine(), origine).or(() -> {
            var attente = essais.compter(adresse, horloge.maintenant());
            attente.ifPresent(_ -> freins.rendre(reglages.echecsParOrigine(), origine));
            return attente;
        });
    }

    private Connexion ouvrir(Compte compte, String motDePasse, String appareil) {
        var nouvelle = hachage.estARefaire(compte.motDePasse()) ? Optional.of(hachage.hacher(motDePasse)) : Optional.<String>empty();
        return transaction.execute(etat -> {
            nouvelle.ifPresent(empreinte -> registre.changerMotDePasse(compte.id(), empreinte));
            noter(compte, "connexion");
            return new Connexion.Ouverte(sessions.ouvrir(compte.id(), appareil));
        });
    }

    private boolean estATemps(Compte compte) {
        return !compte.estPerime(reglages.delaiActivation(), horloge.maintenant());
    }

    private void noter(Compte compte, String nature) {
        journal.noter(new Acte(horloge.maintenant(), new Identite.DuCandidat(compte.candidat()), nature, compte.candidat(), Map.of()));
    }
}
