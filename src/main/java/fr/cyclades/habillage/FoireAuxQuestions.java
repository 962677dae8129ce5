package fr.cyclades.habillage;

import fr.cyclades.socle.Personne;
import java.util.List;

/**
 * Answers to the frequently asked questions (R155–R160) from the real state of a signed-in person. Each module that knows
 * something declares a bean; {@code /questions-frequentes} gathers them and depends on nobody.
 */
public interface FoireAuxQuestions {

    /** What this module knows of this person, in any order; a bounded number of queries, none per question. */
    List<Reponse> pour(Personne personne);

    /** @param phrase whole sentence; {@code lien} what to do next, or null */
    record Reponse(Question question, Ton ton, String phrase, Lien lien) {}

    /** The questions of the notice of Lille (S3), in its order. */
    enum Question {
        /** R155: I cannot reach my account. */
        ACCES_AU_COMPTE,
        /** R156: I cannot register. */
        INSCRIPTION_IMPOSSIBLE,
        /** R157: I want to change something in my candidature. */
        CHANGER_MA_CANDIDATURE,
        /** R158: I want to change my address or my password. */
        CHANGER_ADRESSE_OU_MOT_DE_PASSE,
        /** R159: my personal data are greyed. */
        INFORMATIONS_GRISEES,
        /** R160: I withdrew and want to register again. */
        REINSCRIPTION
    }
}
