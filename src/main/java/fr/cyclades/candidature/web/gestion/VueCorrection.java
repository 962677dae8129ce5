package fr.cyclades.candidature.web.gestion;

import fr.cyclades.candidature.web.saisie.VueChamp;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ResumeErreurs;
import java.util.List;

/**
 * The page on which an agent corrects an inscription.
 *
 * @param version the one that is corrected
 * @param origine where the correction comes from
 * @param motif   what the candidate will read
 */
public record VueCorrection(String nom, String examen, String dossier, String chemin, int version, List<Onglet> onglets, Champ origine, Champ motif, ResumeErreurs resume) {

    /** @param ailleurs what cannot be corrected here */
    public record Onglet(String titre, List<Saisie> champs, List<String> ailleurs) {}

    /** A field and the way to draw it. @param acquis the grid, or null */
    public record Saisie(Forme forme, Champ champ, VueChamp.Acquis acquis) {

        static Saisie de(Forme forme, Champ champ) {
            return new Saisie(forme, champ, null);
        }
    }

    public enum Forme { TEXTE, LISTE, RADIOS, CASES, ACQUIS }
}
