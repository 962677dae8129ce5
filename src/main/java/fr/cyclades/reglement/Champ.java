package fr.cyclades.reglement;

import java.util.Optional;

/**
 * One field as written in the définition. What depends on the answers (options offered, obligation, resolved texts) is in
 * {@link OngletConstate.ChampConstate}.
 *
 * @param code unique in the définition; also the name of the form parameter
 * @param libelle the question, may hold {@code {…}} to be resolved
 * @param libelleCourt label in the récapitulatif
 * @param aide hint under the label, or empty
 * @param exemple an example of answer, or empty
 * @param autocomplete value of the HTML attribute (WCAG 1.3.5), or empty
 * @param longueurMax characters accepted (TEXTE, MAIL, TELEPHONE)
 * @param lien link shown with the field
 * @param mesure which numbers are accepted, for ENTIER and NOMBRE
 */
public record Champ(String code, TypeDeChamp type, String libelle, String libelleCourt, String aide, String exemple,
                    String autocomplete, int longueurMax, Optional<Lien> lien, Optional<Mesure> mesure) {

    /** Any field but a number. */
    public Champ(String code, TypeDeChamp type, String libelle, String libelleCourt, String aide, String exemple, String autocomplete,
                 int longueurMax, Optional<Lien> lien) {
        this(code, type, libelle, libelleCourt, aide, exemple, autocomplete, longueurMax, lien, Optional.empty());
    }

    /** A link and the words that carry it. */
    public record Lien(String libelle, String adresse) {
    }
}
