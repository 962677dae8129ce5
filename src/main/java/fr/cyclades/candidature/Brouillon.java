package fr.cyclades.candidature;

import fr.cyclades.reglement.Reponses;
import java.time.Instant;
import java.util.UUID;

/**
 * What a person has answered so far: not an inscription, and without number (decision 18).
 *
 * @param id            also the identifier of the candidature that it becomes or modifies
 * @param campagne      code of the campagne, as {@code Definition.code()}
 * @param versionDeBase the version being modified; 0 for a first inscription
 * @param revision      counts what was kept, and never goes back for one identifier, even from one modification to the next
 * @param empreinte     of the définition under which the last answers were given
 * @param gardeLe       instant at which the last answers were kept
 * @param fenetre       the window that wrote them
 */
public record Brouillon(
        UUID id,
        UUID candidat,
        String campagne,
        int versionDeBase,
        Reponses reponses,
        int revision,
        String empreinte,
        Instant commenceLe,
        Instant gardeLe,
        Fenetre fenetre) {

    /** Whether the person is registered already, and remains so whatever becomes of this draft. */
    public boolean estUneModification() {
        return versionDeBase > 0;
    }

    /** Whether a page may write: nobody wrote since it was shown, but its own window (a saving in the background, or on leaving). */
    public boolean accepte(Fenetre.Envoi envoi) {
        return envoi.revision() == revision || fenetre.aEnvoye(envoi) && envoi.revision() >= fenetre.depuis();
    }

    /** Whether the window that sent this has been heard since: there is nothing left in it to keep. */
    public boolean aDepasse(Fenetre.Envoi envoi) {
        return fenetre.aEnvoye(envoi) && envoi.rang() <= fenetre.rang();
    }

    /** The next revision. */
    public Brouillon suivant(Reponses nouvelles, String empreinteLue, Fenetre.Envoi envoi, Instant instant) {
        return new Brouillon(id, candidat, campagne, versionDeBase, nouvelles, revision + 1, empreinteLue, commenceLe, instant,
                fenetre.apres(envoi, revision));
    }
}
