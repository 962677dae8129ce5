package fr.cyclades.compte;

import fr.cyclades.acces.Freins;
import fr.cyclades.acces.Hachage;
import fr.cyclades.acces.Jeton;
import fr.cyclades.compte.Liens.Lien;
import fr.cyclades.compte.Liens.Usage;
import fr.cyclades.compte.Registre.Compte;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * « Modifier mon compte »: the mail address at any time, confirmed from the new one, which then becomes the identifier (R143,
 * decision 17); the civil status until the first saved inscription, and never after it (R144, C20).
 */
@Service
public class Modifications {

    private static final Duration VALIDITE = Duration.ofHours(48);

    private final Registre registre;
    private final Essais essais;
    private final Candidats candidats;
    private final Liens liens;
    private final Lettres lettres;
    private final Journal journal;
    private final Hachage hachage;
    private final Freins freins;
    private final Horloge horloge;
    private final TransactionOperations transaction;

    Modifications(Registre registre, Essais essais, Candidats candidats, Liens liens, Lettres lettres, Journal journal, Hachage hachage, Freins freins,
            Horloge horloge, TransactionOperations transaction) {
        this.registre = registre;
        this.essais = essais;
        this.candidats = candidats;
        this.liens = liens;
        this.lettres = lettres;
        this.journal = journal;
        this.hachage = hachage;
        this.freins = freins;
        this.horloge = horloge;
        this.transaction = transaction;
    }

    /** The present password, asked again before what matters; slowed down like a sign-in. @param champ its field */
    public Optional<Refus> verifier(CandidatConnecte connecte, String champ, String motDePasse) {
        var compte = registre.compte(connecte.compte()).orElseThrow();
        var attente = essais.compter(compte.adresse(), horloge.maintenant());
        if (attente.isPresent()) {
            return Optional.of(Refus.duChamp(champ, "trop_tot", "Trop d’essais\u00a0: attendez %d\u00a0s avant le prochain."
                    .formatted(attente.get().plusMillis(999).toSeconds())));
        }
        if (!hachage.verifier(motDePasse, compte.motDePasse())) {
            return Optional.of(Refus.duChamp(champ, "mot_de_passe_faux", motDePasse.isEmpty()
                    ? "Écrivez votre mot de passe actuel." : "Ce n’est pas votre mot de passe actuel."));
        }
        essais.oublier(compte.adresse());
        return Optional.empty();
    }

    /**
     * Writes to the new address, which changes nothing yet. Nothing says whether that address is known.
     *
     * @return how long to wait, when too many mails were asked for that address
     */
    public Optional<Duration> demanderUneAdresse(CandidatConnecte connecte, AdresseMail nouvelle) {
        var attente = freins.prendre(ReglagesDuCompte.COURRIELS, nouvelle.cle());
        if (attente.isEmpty()) {
            transaction.executeWithoutResult(etat -> demander(registre.compte(connecte.compte()).orElseThrow(), nouvelle));
        }
        return attente;
    }

    private void demander(Compte compte, AdresseMail nouvelle) {
        if (estPrise(nouvelle, compte)) {
            lettres.adresseDejaPrise(nouvelle);
            return;
        }
        var maintenant = horloge.maintenant();
        var limite = maintenant.plus(VALIDITE);
        liens.revoquer(Usage.ADRESSE, compte.id());
        var lien = liens.deposer(Lien.pour(Usage.ADRESSE, compte.id(), nouvelle, maintenant, limite));
        lettres.changementDemande(compte.candidat(), compte.adresse(), nouvelle, lien, limite);
        noter(compte, "changement_d_adresse_demande");
    }

    /** The address that this link confirms; empty when it was used, replaced, is too old, or was never given. */
    public Optional<AdresseMail> lire(Jeton lien) {
        return liens.lire(Usage.ADRESSE, lien).filter(l -> l.estUtilisable(horloge.maintenant())).flatMap(Lien::adresse);
    }

    /** The new address becomes the identifier; false when the link is no longer good, or the address was taken meanwhile. */
    public boolean confirmer(Jeton jeton) {
        return Boolean.TRUE.equals(transaction.execute(etat -> {
            var nouvelle = lire(jeton);
            nouvelle.ifPresent(registre::verrouiller);
            var compte = nouvelle.flatMap(a -> liens.lire(Usage.ADRESSE, jeton)).flatMap(Lien::compte).flatMap(registre::compte);
            return compte.isPresent() && !estPrise(nouvelle.get(), compte.get()) && liens.utiliser(jeton, horloge.maintenant())
                    && confirmer(compte.get(), nouvelle.get());
        }));
    }

    private boolean confirmer(Compte compte, AdresseMail nouvelle) {
        registre.changerAdresse(compte.id(), nouvelle);
        liens.revoquer(Usage.REINITIALISATION, compte.id());
        lettres.adresseChangee(compte.candidat(), compte.adresse(), nouvelle, horloge.maintenant());
        noter(compte, "adresse_changee");
        return true;
    }

    private boolean estPrise(AdresseMail adresse, Compte parDAutres) {
        return registre.actif(adresse).filter(c -> !c.id().equals(parDAutres.id())).isPresent() || !registre.sansCompte(adresse).isEmpty();
    }

    /** @return what refuses it; empty when it is done */
    public List<Refus> corriger(CandidatConnecte connecte, EtatCivil etatCivil) {
        return transaction.execute(etat -> {
            if (candidats.parId(connecte.candidat()).orElseThrow().etatCivilFige()) {
                return List.of(Refus.global("etat_civil_fige",
                        "Votre état civil ne peut plus être changé ici\u00a0: vous avez enregistré une inscription. Écrivez au service qui la gère."));
            }
            registre.changerEtatCivil(connecte.candidat(), etatCivil);
            noter(registre.compte(connecte.compte()).orElseThrow(), "etat_civil_corrige");
            return List.<Refus>of();
        });
    }

    private void noter(Compte compte, String nature) {
        journal.noter(new Acte(horloge.maintenant(), new Identite.DuCandidat(compte.candidat()), nature, compte.candidat(), Map.of()));
    }
}
