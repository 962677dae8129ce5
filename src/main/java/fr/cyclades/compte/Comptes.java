package fr.cyclades.compte;

import fr.cyclades.acces.Freins;
import fr.cyclades.acces.Hachage;
import fr.cyclades.compte.Liens.Lien;
import fr.cyclades.compte.Liens.Usage;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The creation of accounts. Whether an address is already known is told by mail to its holder, never on the screen (R140,
 * decision 12): the answer and its cost are the same in every case.
 */
@Service
public class Comptes {

    private static final Duration VALIDITE_DU_RATTACHEMENT = Duration.ofDays(2);

    private final Registre registre;
    private final Candidats candidats;
    private final Liens liens;
    private final Lettres lettres;
    private final Activations activations;
    private final Journal journal;
    private final Hachage hachage;
    private final Freins freins;
    private final Horloge horloge;
    private final TransactionOperations transaction;
    private final ReglagesDuCompte reglages;

    Comptes(Registre registre, Candidats candidats, Liens liens, Lettres lettres, Activations activations, Journal journal,
            Hachage hachage, Freins freins, Horloge horloge, TransactionOperations transaction, ReglagesDuCompte reglages) {
        this.registre = registre;
        this.candidats = candidats;
        this.liens = liens;
        this.lettres = lettres;
        this.activations = activations;
        this.journal = journal;
        this.hachage = hachage;
        this.freins = freins;
        this.horloge = horloge;
        this.transaction = transaction;
        this.reglages = reglages;
    }

    /** What became of a request to create an account. */
    public sealed interface Creation {

        /** A mail left, which says what the site does not. */
        record Envoyee() implements Creation {}

        /** Only where {@code cyclades.compte.afficher-adresse-existante} restores the historical screen. */
        record AdresseConnue(boolean parUnCompte) implements Creation {}

        record TropDeDemandes(Duration attente) implements Creation {}
    }

    /** @param origine network prefix of the visitor */
    public Creation creer(NouveauCompte nouveau, String origine) {
        var attente = freins.prendre(reglages.creationsParOrigine(), origine)
                .or(() -> freins.prendre(ReglagesDuCompte.COURRIELS, nouveau.adresse().cle()));
        if (attente.isPresent()) {
            return new Creation.TropDeDemandes(attente.get());
        }
        var empreinte = hachage.hacher(nouveau.motDePasse());
        return transaction.execute(etat -> creer(nouveau, origine, empreinte));
    }

    private Creation creer(NouveauCompte nouveau, String origine, String empreinte) {
        registre.verrouiller(nouveau.adresse());
        if (registre.actif(nouveau.adresse()).isPresent()) {
            lettres.compteExistant(nouveau.adresse());
            return connue(true);
        }
        if (!registre.sansCompte(nouveau.adresse()).isEmpty()) {
            ecrireAuTitulaireDuDossier(nouveau.adresse());
            return connue(false);
        }
        mettreEnAttente(nouveau, empreinte);
        return new Creation.Envoyee();
    }

    private Creation connue(boolean parUnCompte) {
        return reglages.afficherAdresseExistante() ? new Creation.AdresseConnue(parUnCompte) : new Creation.Envoyee();
    }

    private void ecrireAuTitulaireDuDossier(AdresseMail adresse) {
        var maintenant = horloge.maintenant();
        var limite = maintenant.plus(VALIDITE_DU_RATTACHEMENT);
        var lien = liens.deposer(Lien.pour(Usage.RATTACHEMENT, null, adresse, maintenant, limite));
        lettres.dossierExistant(adresse, lien, limite);
    }

    private void mettreEnAttente(NouveauCompte nouveau, String empreinte) {
        var candidat = candidats.enregistrerSansCompte(nouveau.etatCivil(), nouveau.adresse());
        var compte = registre.ajouter(candidat, nouveau.adresse(), empreinte, horloge.maintenant(), Optional.empty());
        noter(candidat, "compte_cree", compte);
        activations.ecrireLeLien(registre.compte(compte).orElseThrow());
    }

    /**
     * Creates an account that is active at once, without mail nor check of the policy: for the demonstration and the tests.
     *
     * @return the candidate
     */
    public UUID creerActive(NouveauCompte nouveau) {
        var empreinte = hachage.hacher(nouveau.motDePasse());
        return transaction.execute(etat -> {
            var maintenant = horloge.maintenant();
            var candidat = candidats.enregistrerSansCompte(nouveau.etatCivil(), nouveau.adresse());
            var compte = registre.ajouter(candidat, nouveau.adresse(), empreinte, maintenant, Optional.of(maintenant));
            noter(candidat, "compte_active", compte);
            return candidat;
        });
    }

    private void noter(UUID candidat, String nature, UUID compte) {
        journal.noter(new Acte(
                horloge.maintenant(), new Identite.DuCandidat(candidat), nature, candidat, Map.of("compte", compte.toString())));
    }
}
