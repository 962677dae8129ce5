package fr.cyclades.amenagement;

import fr.cyclades.candidature.Situation;

/** Tells the candidate what the service noted, after commit. Internal to the module. */
public interface LettresDeLInstruction {

    void notee(Situation s, Note note);

    void annulee(Situation s, Note note);
}
