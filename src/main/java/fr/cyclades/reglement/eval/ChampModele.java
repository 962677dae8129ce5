package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.Champ;
import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.reglement.cel.Expression;
import fr.cyclades.reglement.cel.Texte;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field, compiled.
 *
 * @param obligatoire when {@code obligatoireSi} is empty
 * @param manque what to say when the answer is missing, or empty for the usual sentence
 * @param repris which fact of the account a REPRIS shows
 * @param auRecapitulatif whether it has a line there
 */
public record ChampModele(Champ champ, String onglet, Texte libelle, Texte libelleCourt, Texte aide, Optional<Expression> visibleSi,
                          boolean obligatoire, Optional<Expression> obligatoireSi, Texte manque, Choix choix, String repris,
                          boolean auRecapitulatif) {

    public String code() {
        return champ.code();
    }

    public TypeDeChamp type() {
        return champ.type();
    }

    /**
     * The options of a field.
     *
     * @param unites whether the units of the chosen spécialité follow
     * @param proposeeSi asked of each option ({@code o}); {@code raison} is said of those it refuses
     */
    public record Choix(List<OptionModele> options, boolean unites, Optional<Expression> proposeeSi, Texte raison) {

        public static final Choix AUCUN = new Choix(List.of(), false, Optional.empty(), Texte.VIDE);

        public Choix {
            options = List.copyOf(options);
        }
    }

    /** @param attributs what {@code o}, {@code a}, {@code s} read, code and libelle included */
    public record OptionModele(String code, Texte libelle, Texte aide, String groupe, Optional<Expression> si, Texte raison,
                               Map<String, Object> attributs) {
    }
}
