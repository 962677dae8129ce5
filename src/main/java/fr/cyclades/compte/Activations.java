package fr.cyclades.compte;

import fr.cyclades.acces.Freins;
import fr.cyclades.acces.Jeton;
import fr.cyclades.compte.Liens.Lien;
import fr.cyclades.compte.Liens.Usage;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The proof of the address of a new account: the link of a mail, within 48 hours of its first handing to the mail server; past that,
 * the account and what was typed for it are erased (R20, R123, R141, decision 9).
 */
@Service
public class Activations {

    private static final Duration SANS_REMISE = Duration.ofDays(30);

    private final Registre registre;
    private final Candidats candidats;
    private final Liens liens;
    private final Lettres lettres;
    private final Journal journal;
    private final Freins freins;
    private final Horloge horloge;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher evenements;
    private final Duration delai;

    Activations(Registre registre, Candidats candidats, Liens liens, Lettres lettres, Journal journal, Freins freins, Horloge horloge,
            TransactionOperations transaction, ApplicationEventPublisher evenements, ReglagesDuCompte reglages) {
        this.registre = registre;
        this.candidats = candidats;
        this.liens = liens;
        this.lettres = lettres;
        this.journal = journal;
        this.freins = freins;
        this.horloge = horloge;
        this.transaction = transaction;
        this.evenements = evenements;
        this.delai = reglages.delaiActivation();
    }

    /** What a link of activation leads to. */
    public sealed interface Activation {

        /** @param limite the first instant that is too late */
        record AFaire(String nom, AdresseMail adresse, Instant limite) implements Activation {}

        record Faite() implements Activation {}

        record DejaFaite() implements Activation {}

        /** The 48 hours have passed: everything must be typed again (R155). */
        record Perimee() implements Activation {}

        /** Never given, or of an account already erased. */
        record Inconnue() implements Activation {}
    }

    void ecrireLeLien(Compte compte) {
        var lien = liens.deposer(Lien.nouveau(Usage.ACTIVATION, compte.id(), horloge.maintenant(), null));
        var etatCivil = candidats.parId(compte.candidat()).orElseThrow().etatCivil();
        lettres.activation(compte.id(), etatCivil, compte.adresse(), lien, limite(compte));
    }

    /**
     * Sends the link again; the 48 hours go on running (decision 9). Nothing says whether the address is known.
     *
     * @return how long to wait, when too many mails were asked for this address
     */
    public Optional<Duration> renvoyerLeLien(AdresseMail adresse) {
        var attente = freins.prendre(ReglagesDuCompte.COURRIELS, adresse.cle());
        if (attente.isEmpty()) {
            transaction.executeWithoutResult(etat -> ecrireDeNouveau(adresse));
        }
        return attente;
    }

    private void ecrireDeNouveau(AdresseMail adresse) {
        registre.verrouiller(adresse);
        if (registre.actif(adresse).isPresent()) {
            lettres.compteExistant(adresse);
        } else {
            registre.enAttente(adresse).filter(this::estATemps).ifPresent(this::ecrireLeLien);
        }
    }

    /** Reads the link without changing anything: what its page shows. */
    public Activation lire(Jeton jeton) {
        return compte(jeton).map(this::lire).orElseGet(Activation.Inconnue::new);
    }

    private Activation lire(Compte compte) {
        if (compte.estActif()) {
            return new Activation.DejaFaite();
        }
        if (!estATemps(compte)) {
            return new Activation.Perimee();
        }
        var nom = candidats.parId(compte.candidat()).orElseThrow().etatCivil().nomAffiche();
        return new Activation.AFaire(nom, compte.adresse(), limite(compte));
    }

    public Activation activer(Jeton jeton) {
        return transaction.execute(etat -> {
            compte(jeton).map(Compte::adresse).ifPresent(registre::verrouiller);
            var lue = lire(jeton);
            return lue instanceof Activation.AFaire ? activer(jeton, compte(jeton).orElseThrow()) : lue;
        });
    }

    private Activation activer(Jeton jeton, Compte compte) {
        var maintenant = horloge.maintenant();
        if (registre.actif(compte.adresse()).isPresent()) {
            return new Activation.DejaFaite();
        }
        liens.utiliser(jeton, maintenant);
        registre.activer(compte.id(), maintenant);
        journal.noter(new Acte(maintenant, new Identite.DuCandidat(compte.candidat()), "compte_active", compte.candidat(),
                Map.of("compte", compte.id().toString())));
        evenements.publishEvent(new CompteActive(compte.candidat()));
        return new Activation.Faite();
    }

    /** Erases what was not activated in time; the addresses are free again. A mail that never leaves gives thirty days. */
    public int effacerLesPerimes() {
        var maintenant = horloge.maintenant();
        return transaction.execute(etat -> registre.effacerEnAttente(maintenant.minus(delai), maintenant.minus(SANS_REMISE)));
    }

    private Optional<Compte> compte(Jeton jeton) {
        return liens.lire(Usage.ACTIVATION, jeton).flatMap(Lien::compte).flatMap(registre::compte);
    }

    private boolean estATemps(Compte compte) {
        return !compte.estPerime(delai, horloge.maintenant());
    }

    private Instant limite(Compte compte) {
        return compte.limite(delai).orElse(horloge.maintenant().plus(delai));
    }
}
