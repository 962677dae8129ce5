package fr.cyclades.compte.web.modification;

import fr.cyclades.compte.Candidats;
import fr.cyclades.habillage.FoireAuxQuestions;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Ton;
import fr.cyclades.socle.CandidatIdentifie;
import fr.cyclades.socle.Personne;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The frequent questions about the account (R155, R158, R159), from the account itself. */
@Component
class QuestionsDuCompte implements FoireAuxQuestions {

    private final Candidats candidats;

    QuestionsDuCompte(Candidats candidats) {
        this.candidats = candidats;
    }

    /** What is locked, since when, and whom to write to is said by the candidatures. */
    @Override
    public List<Reponse> pour(Personne personne) {
        var reponses = new ArrayList<Reponse>();
        if (personne instanceof CandidatIdentifie qui) {
            candidats.parId(qui.candidat()).ifPresent(candidat -> {
                reponses.add(new Reponse(Question.ACCES_AU_COMPTE, Ton.OK, "Votre compte est actif, et vous y êtes.",
                        new Lien("Mon compte", "/compte")));
                reponses.add(new Reponse(Question.CHANGER_ADRESSE_OU_MOT_DE_PASSE, Ton.INFO,
                        "Votre identifiant est " + candidat.adresse().texte() + ".", new Lien("Modifier mon compte", "/compte")));
                if (!candidat.etatCivilFige()) {
                    reponses.add(new Reponse(Question.INFORMATIONS_GRISEES, Ton.OK,
                            "Vous n’avez encore enregistré aucune inscription : votre état civil se modifie.",
                            new Lien("Modifier mon état civil", "/compte/etat-civil")));
                }
            });
        }
        return reponses;
    }
}
