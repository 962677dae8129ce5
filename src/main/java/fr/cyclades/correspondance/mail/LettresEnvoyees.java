package fr.cyclades.correspondance.mail;

import fr.cyclades.candidature.Situation;
import fr.cyclades.correspondance.Demande;
import fr.cyclades.correspondance.LettresDesDemandes;
import fr.cyclades.courriel.Courriels;
import fr.cyclades.courriel.Destinataire;
import fr.cyclades.courriel.Envoi;
import fr.cyclades.habillage.Gabarits;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Site;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class LettresEnvoyees implements LettresDesDemandes {

    private final Courriels courriels;
    private final Gabarits gabarits;
    private final Site site;

    LettresEnvoyees(Courriels courriels, Gabarits gabarits, Site site) {
        this.courriels = courriels;
        this.gabarits = gabarits;
        this.site = site;
    }

    @Override
    public void recue(Demande demande, Situation s) {
        envoyer("recue", demande, s.salutation(), "Demande reçue : " + demande.objet().libelle(), List.of(
                "Votre demande est arrivée au service le " + s.campagne().quand(demande.deposeeLe()) + ".",
                "Inscription " + s.candidature().fiche().numero().texte() + ", " + s.examen() + ".",
                "Rien n’est changé pour l’instant : la réponse vous sera envoyée par mail et restera dans « Mes demandes »."), "");
    }

    @Override
    public void repondue(Demande demande, Demande.Reponse reponse, Situation s) {
        envoyer("repondue", demande, s.salutation(), (reponse.acceptee() ? "Demande acceptée : " : "Demande refusée : ") + demande.objet().libelle(), List.of(
                "Le service a répondu à votre demande sur l’inscription " + s.candidature().fiche().numero().texte() + ", " + s.examen() + "."),
                reponse.texte());
    }

    private void envoyer(String genre, Demande demande, String salutation, String titre, List<String> phrases, String reponse) {
        var bouton = new Lien("Voir ma demande", site.adresse("/demandes/" + demande.id()));
        courriels.envoyer(new Envoi("demande-" + genre + "/" + demande.id(), new Destinataire.DuCandidat(demande.candidat()), titre,
                gabarits.rendre("correspondance/mail/demande", new VueLettre(titre, salutation, phrases, reponse, bouton))));
    }
}
