package fr.cyclades.candidature.web.saisie;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ChampDate;
import fr.cyclades.habillage.Lien;
import fr.cyclades.reglement.Mesure;
import fr.cyclades.reglement.OngletConstate.ChampConstate;
import fr.cyclades.reglement.Reponses;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A field of a tab, as its type is drawn: the template {@code champ} has one branch per case. */
public sealed interface VueChamp {

    /** What stands under the field: warnings, options that are not offered and why, a link. */
    Suite suite();

    /**
     * Lines under a field.
     *
     * @param avertissements to be read, forbid nothing
     * @param precisions     lesser text
     * @param lien           or null
     */
    record Suite(List<String> avertissements, List<String> precisions, Lien lien) {

        /** The last warning goes on with where to go; nothing is said beside a warning that is not there. */
        Suite orientee(String phrase, Lien vers) {
            if (avertissements.isEmpty()) {
                return this;
            }
            var suivis = Stream.concat(avertissements.stream().limit(avertissements.size() - 1), Stream.of(avertissements.getLast() + " " + phrase)).toList();
            return new Suite(suivis, precisions, vers);
        }

        Suite avec(List<String> autres) {
            return new Suite(Stream.concat(avertissements.stream(), autres.stream()).toList(), precisions, lien);
        }
    }

    /** One line of text; {@code type}, {@code autocomplete} and {@code clavier} (inputmode) as in HTML, {@code max} characters; a number is short. */
    record Texte(Champ champ, String type, String autocomplete, String clavier, int max, Suite suite) implements VueChamp {

        private static final int LONGUEUR_D_UN_NOMBRE = 30;
        /** A longer question would be squeezed into the width of its answer. */
        private static final int LIBELLE_COURT = 20;

        /** Not a number of HTML: that one refuses the French comma and hides what was typed. No digit pad of a telephone has a minus sign. */
        static Texte nombre(Champ champ, Mesure mesure, String garde, Suite suite) {
            var clavier = mesure.min().signum() < 0 ? "text" : mesure.decimales() == 0 ? "numeric" : "decimal";
            return new Texte(champ.avecValeur(Mesure.taper(garde)), "text", null, clavier, LONGUEUR_D_UN_NOMBRE, suite);
        }

        public String largeur() {
            return clavier == null || champ.libelle().length() > LIBELLE_COURT ? null : "court";
        }
    }

    record Date(ChampDate champ, Suite suite) implements VueChamp {}

    record Boutons(Champ champ, boolean colonnes, Suite suite) implements VueChamp {}

    record Liste(Champ champ, Suite suite) implements VueChamp {}

    record Cases(Champ champ, boolean colonnes, Suite suite) implements VueChamp {}

    record Case(Champ champ, Suite suite) implements VueChamp {}

    /**
     * Postal code and town.
     *
     * @param nomInsee     parameter that carries {@code insee}, the code of the chosen suggestion, or empty
     * @param propositions names of the communes that have this postal code, offered without script too
     */
    record Commune(String ancre, String libelle, String aide, Champ codePostal, Champ nom, String nomInsee, String insee,
            List<String> propositions, Suite suite) implements VueChamp {}

    /** From the account: read, not typed (R146). */
    record Repris(String libelle, String valeur, String aide, Suite suite) implements VueChamp {}

    /** A sentence to read. */
    record Note(String texte, String precision, Suite suite) implements VueChamp {}

    /** The grid of acquis, one line per unit; {@code entier} carries what is said of the whole. */
    record Acquis(Champ entier, List<LigneDAcquis> lignes, Suite suite) implements VueChamp {

        /** The grid alone, with all that is missing: for the desk. */
        public static Acquis de(Reponses reponses, ChampConstate c) {
            return (Acquis) new ChampFactory(reponses, true, null, _ -> Optional.empty()).de(c);
        }
    }

    /**
     * One unit.
     *
     * @param nature what is asked for this unit, whose name is its label
     * @param diplome, note, date asked by the chosen nature, else null
     */
    record LigneDAcquis(String ancre, Champ nature, Champ diplome, Champ note, ChampDate date) {}
}
