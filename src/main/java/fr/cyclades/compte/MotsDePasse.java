package fr.cyclades.compte;

import fr.cyclades.acces.Freins;
import fr.cyclades.acces.Hachage;
import fr.cyclades.acces.Jeton;
import fr.cyclades.acces.ReglesDeMotDePasse;
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
 * Choosing another password: with a link received by mail (R14, R139), or with the present one (R143). Either way every other session
 * ends and the holder is told by mail.
 */
@Service
public class MotsDePasse {

    private static final Duration VALIDITE = Duration.ofHours(24);

    private final Registre registre;
    private final Essais essais;
    private final Candidats candidats;
    private final Liens liens;
    private final Lettres lettres;
    private final Sessions sessions;
    private final Journal journal;
    private final Hachage hachage;
    private final ReglesDeMotDePasse regles;
    private final Freins freins;
    private final Horloge horloge;
    private final TransactionOperations transaction;

    MotsDePasse(Registre registre, Essais essais, Candidats candidats, Liens liens, Lettres lettres, Sessions sessions, Journal journal,
            Hachage hachage, ReglesDeMotDePasse regles, Freins freins, Horloge horloge, TransactionOperations transaction) {
        this.registre = registre;
        this.essais = essais;
        this.candidats = candidats;
        this.liens = liens;
        this.lettres = lettres;
        this.sessions = sessions;
        this.journal = journal;
        this.hachage = hachage;
        this.regles = regles;
        this.freins = freins;
        this.horloge = horloge;
        this.transaction = transaction;
    }

    /**
     * Sends a link to the holder of an account, and says nothing of whether there is one.
     *
     * @return how long to wait, when too many mails were asked for this address
     */
    public Optional<Duration> demanderUnLien(AdresseMail adresse) {
        var attente = freins.prendre(ReglagesDuCompte.COURRIELS, adresse.cle());
        if (attente.isEmpty()) {
            transaction.executeWithoutResult(etat -> registre.actif(adresse).ifPresent(this::ecrireLeLien));
        }
        return attente;
    }

    private void ecrireLeLien(Compte compte) {
        var maintenant = horloge.maintenant();
        var limite = maintenant.plus(VALIDITE);
        var lien = liens.deposer(Lien.nouveau(Usage.REINITIALISATION, compte.id(), maintenant, limite));
        lettres.reinitialisation(compte.candidat(), compte.adresse(), lien, limite);
        noter(compte, "reinitialisation_demandee");
    }

    /** The address of the account that this link opens; empty when the link was used, is too old, or was never given. */
    public Optional<AdresseMail> lire(Jeton lien) {
        return compte(lien).map(Compte::adresse);
    }

    /**
     * @param champ field of the new password
     * @return what refuses it; empty when it is done
     */
    public List<Refus> reinitialiser(Jeton lien, String champ, String nouveau) {
        var compte = compte(lien).orElseThrow();
        var refus = refus(compte, champ, nouveau);
        if (refus.isEmpty()) {
            var empreinte = hachage.hacher(nouveau);
            transaction.executeWithoutResult(etat -> {
                if (liens.utiliser(lien, horloge.maintenant())) {
                    changer(compte, empreinte);
                    sessions.fermerToutes(compte.id());
                }
            });
        }
        return refus;
    }

    /**
     * The caller has checked the present password.
     *
     * @param session the one that stays open
     * @return what refuses the new password; empty when it is done
     */
    public List<Refus> changer(CandidatConnecte connecte, Jeton session, String champ, String nouveau) {
        var compte = registre.compte(connecte.compte()).orElseThrow();
        var refus = refus(compte, champ, nouveau);
        if (refus.isEmpty()) {
            var empreinte = hachage.hacher(nouveau);
            transaction.executeWithoutResult(etat -> {
                changer(compte, empreinte);
                sessions.fermerLesAutres(compte.id(), session);
            });
        }
        return refus;
    }

    private void changer(Compte compte, String empreinte) {
        registre.changerMotDePasse(compte.id(), empreinte);
        essais.oublier(compte.adresse());
        liens.revoquer(Usage.REINITIALISATION, compte.id());
        lettres.motDePasseChange(compte.candidat(), horloge.maintenant());
        noter(compte, "mot_de_passe_change");
    }

    private Optional<Compte> compte(Jeton lien) {
        return liens.lire(Usage.REINITIALISATION, lien).filter(l -> l.estUtilisable(horloge.maintenant()))
                .flatMap(Lien::compte).flatMap(registre::compte);
    }

    private List<Refus> refus(Compte compte, String champ, String motDePasse) {
        var siens = motsDe(candidats.parId(compte.candidat()).orElseThrow().etatCivil(), compte.adresse());
        return regles.refus(champ, motDePasse, siens).stream().toList();
    }

    /** The words that a password of this person must not be made of. */
    public static List<String> motsDe(EtatCivil etatCivil, AdresseMail adresse) {
        return List.of(etatCivil.nomDeNaissance(), etatCivil.nomDUsage(), etatCivil.prenoms(), etatCivil.lieu().commune(),
                Integer.toString(etatCivil.naissance().getYear()), adresse.texte());
    }

    private void noter(Compte compte, String nature) {
        journal.noter(new Acte(horloge.maintenant(), new Identite.DuCandidat(compte.candidat()), nature, compte.candidat(), Map.of()));
    }
}
