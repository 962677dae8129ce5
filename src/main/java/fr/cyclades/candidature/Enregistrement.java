package fr.cyclades.candidature;

import fr.cyclades.reglement.Constat;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.NumeroCandidat;
import java.time.Instant;
import java.util.UUID;

/** What became of « Enregistrer ». Only the first case writes a version. */
public sealed interface Enregistrement {

    /** Version 1, or the next one of a modification. */
    record Enregistree(Candidature.Enregistree candidature, Version version, NumeroCandidat numeroCandidat) implements Enregistrement {}

    /** The same act once more (double click, replay, page reloaded): it had been done, nothing is done again. */
    record DejaEnregistree(Candidature candidature, int version) implements Enregistrement {}

    /** Something is missing or wrong: everything, at once, is in the constat; the answers are kept in the draft. */
    record Refusee(Brouillon brouillon, Constat constat) implements Enregistrement {}

    /** Received too late: the draft is kept, to be read. */
    record Close(Brouillon brouillon, Instant depuis) implements Enregistrement {}

    /** The draft changed since the récapitulatif was read. */
    record Conflit(Brouillon enBase, Reponses saisies) implements Enregistrement {}

    /** The window of the person kept an answer after it had shown this récapitulatif: nobody registers what he has not read. */
    record ARelire(Brouillon brouillon) implements Enregistrement {}

    /** This person has a live candidature for the same exam and session, here or in another académie (decision 26). */
    record DejaInscrit(Brouillon brouillon, Candidature.Enregistree autre) implements Enregistrement {}

    /** Neither a draft nor a candidature of this person. */
    record Inconnu(UUID id) implements Enregistrement {}
}
