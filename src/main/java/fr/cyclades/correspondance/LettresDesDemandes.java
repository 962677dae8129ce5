package fr.cyclades.correspondance;

import fr.cyclades.candidature.Situation;

/** The mails about a demande, sent with the transaction of the act. */
public interface LettresDesDemandes {

    void recue(Demande demande, Situation situation);

    void repondue(Demande demande, Demande.Reponse reponse, Situation situation);
}
