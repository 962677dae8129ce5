package fr.cyclades.compte;

import fr.cyclades.acces.Hachage;
import fr.cyclades.acces.Jeton;
import fr.cyclades.acces.ReglesDeMotDePasse;
import fr.cyclades.compte.Liens.Lien;
import fr.cyclades.compte.Liens.Usage;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Claiming a record left without account by an earlier session or an import (R140, cause 2): the link proves the mailbox, the birth
 * name and date prove the person; the account then takes up that very record. Five wrong answers and the link is dead.
 */
@Service
public class Rattachements {

    private static final int ESSAIS = 5;

    private final Registre registre;
    private final Candidats candidats;
    private final Liens liens;
    private final Journal journal;
    private final Hachage hachage;
    private final ReglesDeMotDePasse regles;
    private final Horloge horloge;
    private final TransactionOperations transaction;

    Rattachements(Registre registre, Candidats candidats, Liens liens, Journal journal, Hachage hachage, ReglesDeMotDePasse regles,
            Horloge horloge, TransactionOperations transaction) {
        this.registre = registre;
        this.candidats = candidats;
        this.liens = liens;
        this.journal = journal;
        this.hachage = hachage;
        this.regles = regles;
        this.horloge = horloge;
        this.transaction = transaction;
    }

    /** What the page of the link asks. */
    public record Demande(String nomDeNaissance, LocalDate naissance, String motDePasse) {}

    /** The address whose records may be claimed with this link; empty when it is no longer good. */
    public Optional<AdresseMail> lire(Jeton jeton) {
        return liens.lire(Usage.RATTACHEMENT, jeton)
                .filter(l -> l.estUtilisable(horloge.maintenant()) && l.essais() < ESSAIS).flatMap(Lien::adresse);
    }

    /** @return what refuses it; empty when the account is active */
    public List<Refus> rattacher(Jeton jeton, Demande demande) {
        var adresse = lire(jeton).orElseThrow();
        var dossier = registre.sansCompte(adresse).stream().filter(c -> estLaPersonne(c, demande)).findFirst();
        var refus = new ArrayList<Refus>();
        if (dossier.isEmpty()) {
            liens.compterUnEssai(jeton);
            refus.add(Refus.duChamp("nomDeNaissance", "dossier_introuvable", "Aucun dossier de cette adresse n’est à ce nom et à cette date."
                    + " Écrivez le nom de naissance et la date tels qu’ils sont sur la pièce d’identité."));
        }
        var siens = dossier.map(c -> MotsDePasse.motsDe(c.etatCivil(), adresse)).orElse(List.of(adresse.texte(), demande.nomDeNaissance()));
        regles.refus("motDePasse", demande.motDePasse(), siens).ifPresent(refus::add);
        if (refus.isEmpty()) {
            creer(jeton, dossier.orElseThrow(), adresse, hachage.hacher(demande.motDePasse()));
        }
        return refus;
    }

    private void creer(Jeton jeton, Candidat dossier, AdresseMail adresse, String empreinte) {
        transaction.executeWithoutResult(etat -> {
            registre.verrouiller(adresse);
            var maintenant = horloge.maintenant();
            if (registre.actif(adresse).isEmpty() && liens.utiliser(jeton, maintenant)) {
                registre.ajouter(dossier.id(), adresse, empreinte, maintenant, Optional.of(maintenant));
                journal.noter(new Acte(maintenant, new Identite.DuCandidat(dossier.id()), "dossier_rattache", dossier.id(), Map.of()));
            }
        });
    }

    private static boolean estLaPersonne(Candidat candidat, Demande demande) {
        return candidat.naissance().equals(demande.naissance())
                && lettres(candidat.nomDeNaissance()).equals(lettres(demande.nomDeNaissance()));
    }

    private static String lettres(String nom) {
        return Normalizer.normalize(nom.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFD)
                .replaceAll("\\P{L}", "").toUpperCase(Locale.ROOT);
    }
}
