package fr.cyclades.amenagement;

import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Situation;
import fr.cyclades.reglement.Reponses;
import java.util.Optional;

/** What a candidate asks for (R131). */
public enum Nature {
    /** A dossier is to be sent to the académie. */
    NOUVELLE,
    /** A notification was already received: it goes with the pieces. */
    EXISTANTE;

    private static final String QUESTION = "handicap";
    private static final String DEJA_ACCORDE = "handicap_connu";

    /** Of the current answers of a live candidature; empty when nothing is asked any more. */
    public static Optional<Nature> de(Situation s) {
        return de(s.candidature(), s.version().reponses());
    }

    static Optional<Nature> de(Candidature candidature, Reponses reponses) {
        return candidature.estVivante() ? de(reponses) : Optional.empty();
    }

    private static Optional<Nature> de(Reponses reponses) {
        return reponses.texte(QUESTION).filter("OUI"::equals)
                .map(_ -> reponses.texte(DEJA_ACCORDE).filter("EXISTANT"::equals).isPresent() ? EXISTANTE : NOUVELLE);
    }
}
