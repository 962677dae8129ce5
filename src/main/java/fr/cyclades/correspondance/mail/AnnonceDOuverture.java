package fr.cyclades.correspondance.mail;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.correspondance.Alertes;
import fr.cyclades.courriel.Courriels;
import fr.cyclades.courriel.Destinataire;
import fr.cyclades.courriel.Envoi;
import fr.cyclades.courriel.Salutations;
import fr.cyclades.habillage.Gabarits;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Site;
import fr.cyclades.socle.Horloge;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells those who asked for it that a service is open: once each, by a mail that is also in « Mes messages ». */
@Component
public class AnnonceDOuverture {

    private static final int PAR_FOIS = 100;

    private final Alertes alertes;
    private final Campagnes campagnes;
    private final Courriels courriels;
    private final Salutations salutations;
    private final Gabarits gabarits;
    private final Site site;
    private final Horloge horloge;
    private final TransactionOperations transaction;

    AnnonceDOuverture(Alertes alertes, Campagnes campagnes, Courriels courriels, Salutations salutations, Gabarits gabarits, Site site, Horloge horloge,
            TransactionOperations transaction) {
        this.alertes = alertes;
        this.campagnes = campagnes;
        this.courriels = courriels;
        this.salutations = salutations;
        this.gabarits = gabarits;
        this.site = site;
        this.horloge = horloge;
        this.transaction = transaction;
    }

    /** For each service that is open and waited for; what a killed server left undone is done the next time. */
    public void annoncer() {
        alertes.attendues().forEach(code -> campagnes.parCode(code).filter(c -> c.estOuverte(horloge.maintenant())).ifPresent(this::annoncer));
    }

    private void annoncer(Campagne campagne) {
        while (transaction.execute(_ -> quelquesUns(campagne)) == PAR_FOIS) {
            // the next ones, in another transaction
        }
    }

    private int quelquesUns(Campagne campagne) {
        var candidats = alertes.prendre(campagne.code(), PAR_FOIS, horloge.maintenant());
        candidats.forEach(candidat -> ecrire(campagne, candidat));
        return candidats.size();
    }

    private void ecrire(Campagne campagne, UUID candidat) {
        var titre = campagne.titre() + ", " + campagne.organisateur();
        var vue = new VueOuverture("Le service est ouvert", salutations.de(candidat), titre, campagne.limite(campagne.echeancier().cloture()),
                new Lien("M’inscrire", site.adresse("/candidatures/nouvelle?campagne=" + campagne.code())));
        courriels.envoyer(new Envoi("ouverture/" + candidat + "/" + campagne.code(), new Destinataire.DuCandidat(candidat),
                "Ouvert\u00a0: " + titre, gabarits.rendre("correspondance/mail/ouverture", vue)));
    }
}
