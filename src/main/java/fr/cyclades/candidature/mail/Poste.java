package fr.cyclades.candidature.mail;

import fr.cyclades.candidature.Situation;
import fr.cyclades.courriel.Courriels;
import fr.cyclades.courriel.Destinataire;
import fr.cyclades.courriel.Envoi;
import fr.cyclades.habillage.Gabarits;
import org.springframework.stereotype.Component;

/** Puts a letter in the outbox. */
@Component
class Poste {

    private final Courriels courriels;
    private final Gabarits gabarits;

    Poste(Courriels courriels, Gabarits gabarits) {
        this.courriels = courriels;
        this.gabarits = gabarits;
    }

    /** Once a key. */
    void ecrire(String cle, Situation s, VueLettre vue) {
        courriels.envoyer(new Envoi(cle, new Destinataire.DuCandidat(s.candidat().id()), vue.titre() + "\u00a0: " + s.examen(),
                gabarits.rendre("candidature/mail/lettre", vue)));
    }
}
