package fr.cyclades.amenagement.mail;

import fr.cyclades.amenagement.Demarche;
import fr.cyclades.campagne.Rappel;
import fr.cyclades.courriel.Courriels;
import fr.cyclades.courriel.Destinataire;
import fr.cyclades.courriel.Envoi;
import fr.cyclades.habillage.Gabarits;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Site;
import org.springframework.stereotype.Component;

/** Writes the reminders; each has a key, so that a task run twice writes once. The subject says nothing of the ground. */
@Component
public class LettreDeRappel {

    private static final String TITRE = "Rappel : un dossier reste à transmettre";

    private final Courriels courriels;
    private final Gabarits gabarits;
    private final Site site;

    LettreDeRappel(Courriels courriels, Gabarits gabarits, Site site) {
        this.courriels = courriels;
        this.gabarits = gabarits;
        this.site = site;
    }

    public void ecrire(Demarche demarche, Rappel rappel) {
        var s = demarche.situation();
        var vue = new VueRappel(TITRE, s.salutation(), s.examen() + ", " + s.nomDeLAcademie() + ", inscription n° " + s.candidature().fiche().numero().texte(),
                demarche.etat().avecAction(null), suite(demarche), new Lien("Dire que je l’ai transmis", site.adresse(demarche.adresse())));
        courriels.envoyer(new Envoi("rappel-amenagement/" + s.candidature().id() + "/" + demarche.limite().limite().getEpochSecond() + "/" + rappel,
                new Destinataire.DuCandidat(s.candidature().fiche().candidat()), TITRE, gabarits.rendre("amenagement/mail/rappel", vue)));
    }

    private static String suite(Demarche demarche) {
        var deja = "Vous l’avez déjà transmis ? Dites-le sur la page de cette démarche : les rappels cessent. ";
        return demarche.situation().peutModifier() ? deja + "Vous n’en voulez plus ? Modifiez votre inscription, et répondez « Non » à la question sur l’aménagement."
                : deja + "Vous n’en voulez plus ? Dites-le au bureau.";
    }
}
