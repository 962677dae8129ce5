package fr.cyclades.habillage;

import fr.cyclades.socle.Refus;
import java.util.List;

/**
 * The alert on top of a refused form: what did not happen, then one link per answer to mend.
 *
 * @param titre what did not happen: « Votre compte n’est pas encore créé : 2 réponses à corriger »
 * @param suite what was kept and what was not, or null
 */
public record ResumeErreurs(String titre, List<Lien> erreurs, String suite) {

    /** One line per refusal, leading to its field. */
    public static ResumeErreurs de(String titre, List<Refus> refus, String suite) {
        return new ResumeErreurs(titre, refus.stream().map(ResumeErreurs::lien).distinct().toList(), suite);
    }

    private static Lien lien(Refus refus) {
        return refus.champ().isEmpty() ? Lien.sansChemin(refus.phrase()) : new Lien(refus.phrase(), "#" + Champ.idDe(refus.champ()));
    }
}
