package fr.cyclades.amenagement.mail;

import fr.cyclades.amenagement.Demandes;
import fr.cyclades.amenagement.LettresDeLInstruction;
import fr.cyclades.amenagement.Note;
import fr.cyclades.candidature.Situation;
import fr.cyclades.courriel.Courriels;
import fr.cyclades.courriel.Destinataire;
import fr.cyclades.courriel.Envoi;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Gabarits;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Site;
import fr.cyclades.habillage.Ton;
import org.springframework.stereotype.Component;

/** Writes what the service noted. The subject says nothing of the ground, and the measures are read on the site only. */
@Component
class LettreDInstruction implements LettresDeLInstruction {

    private final Demandes demandes;
    private final Courriels courriels;
    private final Gabarits gabarits;
    private final Site site;

    LettreDInstruction(Demandes demandes, Courriels courriels, Gabarits gabarits, Site site) {
        this.demandes = demandes;
        this.courriels = courriels;
        this.gabarits = gabarits;
        this.site = site;
    }

    @Override
    public void notee(Situation s, Note note) {
        switch (note.etat()) {
            case RECU -> ecrire(s, note, "", "Votre dossier est arrivé au service", "Vous n’avez rien à faire : la décision vous sera annoncée par mail.");
            case ACCORDE -> ecrire(s, note, "", "Une décision vous attend dans votre espace", "Les mesures accordées se lisent dans votre espace, et la notification arrive dans « Mes documents ».");
            case REFUSE -> ecrire(s, note, "", "Une décision vous attend dans votre espace",
                    "La raison se lit dans votre espace, avec le bureau à qui écrire ; la notification, avec les recours, arrive dans « Mes documents ».");
        }
    }

    @Override
    public void annulee(Situation s, Note note) {
        ecrire(s, note, "/annulation", "Le service est revenu sur une information", "Il avait noté : « " + note.etat().libelle()
                + " ». Cette information ne vaut plus. Voici où vous en êtes maintenant.");
    }

    private void ecrire(Situation s, Note note, String suffixe, String titre, String suite) {
        var adresse = "/candidatures/" + s.candidature().id() + "/amenagement";
        var phrase = demandes.de(s).map(d -> d.etat().phrase()).orElse("");
        var vue = new VueRappel(titre, s.salutation(), s.examen() + ", " + s.nomDeLAcademie() + ", inscription n° " + s.candidature().fiche().numero().texte(),
                Etat.de(Ton.INFO, phrase), suite, new Lien("Lire dans mon espace", site.adresse(adresse)));
        courriels.envoyer(new Envoi("instruction-amenagement/" + note.id() + suffixe, new Destinataire.DuCandidat(s.candidature().fiche().candidat()), titre,
                gabarits.rendre("amenagement/mail/rappel", vue)));
    }
}
