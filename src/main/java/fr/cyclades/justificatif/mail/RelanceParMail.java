package fr.cyclades.justificatif.mail;

import fr.cyclades.courriel.Courriels;
import fr.cyclades.courriel.Destinataire;
import fr.cyclades.courriel.Envoi;
import fr.cyclades.habillage.Gabarits;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Site;
import fr.cyclades.justificatif.Liasses;
import fr.cyclades.justificatif.controle.fin.Manques;
import fr.cyclades.justificatif.controle.fin.Relanceur;
import fr.cyclades.justificatif.pdf.Courriers;
import fr.cyclades.socle.Horloge;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes a relance: the letter in « Mes documents », and the mail. */
@Component
class RelanceParMail implements Relanceur {

    private final Liasses liasses;
    private final Courriers courriers;
    private final Courriels courriels;
    private final Gabarits gabarits;
    private final Site site;
    private final Horloge horloge;

    RelanceParMail(Liasses liasses, Courriers courriers, Courriels courriels, Gabarits gabarits, Site site, Horloge horloge) {
        this.liasses = liasses;
        this.courriers = courriers;
        this.courriels = courriels;
        this.gabarits = gabarits;
        this.site = site;
        this.horloge = horloge;
    }

    @Override
    public void relancer(UUID candidature, UUID lot) {
        var liasse = liasses.courante(candidature).orElseThrow();
        var s = liasse.situation();
        var manques = Manques.de(liasse).lignes();
        courriers.publierLaRelance(s, manques, lot, horloge.maintenant());
        var suites = Stream.of(s.campagne().notice().relance().texte(), "Écrivez ou téléphonez au bureau sans attendre.", s.campagne().notice().sanction().texte())
                .filter(t -> !t.isEmpty()).toList();
        var vue = new VueRelance(s.salutation(), s.examen(), s.etat(), manques, suites,
                new Lien("Voir mes justificatifs", site.adresse("/candidatures/" + candidature + "/justificatifs")));
        courriels.envoyer(new Envoi("relance-apres-depot/" + lot + "/" + candidature, new Destinataire.DuCandidat(s.candidature().fiche().candidat()),
                "Relance : votre dossier est incomplet", gabarits.rendre("justificatif/mail/relance", vue)));
    }
}
