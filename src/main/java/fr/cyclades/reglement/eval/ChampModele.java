package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.Champ;
import fr.cyclades.reglement.OngletConstate.OptionProposee;
import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.reglement.cel.Expression;
import fr.cyclades.reglement.cel.Portee;
import fr.cyclades.reglement.cel.Texte;
import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param herite field whose answer at an earlier session, where it is known, is the answer here and cannot be changed; or empty
 */
public record ChampModele(Champ champ, String onglet, Texte libelle, Texte libelleCourt, Texte aide, Optional<Expression> visibleSi,
                          boolean obligatoire, Optional<Expression> obligatoireSi, Texte manque, Choix choix, String repris,
                          boolean auRecapitulatif, String herite) {

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
     * @param fixes the options as they always stand, none chosen; empty when answers change them
     */
    public record Choix(Map<String, OptionModele> options, boolean unites, Optional<Expression> proposeeSi, Texte raison,
                        Optional<List<OptionProposee>> fixes) {

        public static final Choix AUCUN = new Choix(List.of(), false, Optional.empty(), Texte.VIDE);

        public Choix(List<OptionModele> options, boolean unites, Optional<Expression> proposeeSi, Texte raison) {
            this(parCode(options), unites, proposeeSi, raison,
                    unites || proposeeSi.isPresent() || options.stream().anyMatch(o -> !o.estFixe()) ? Optional.empty()
                            : Optional.of(options.stream().map(OptionModele::fixe).toList()));
        }

        private static Map<String, OptionModele> parCode(List<OptionModele> options) {
            var parCode = new LinkedHashMap<String, OptionModele>();
            options.forEach(o -> parCode.put(o.code(), o));
            return Collections.unmodifiableMap(parCode);
        }
    }

    /**
     * @param court how it reads once chosen; as {@code libelle} when empty
     * @param fermee never available, whatever the answers; {@code si} when it is otherwise; {@code raison} why it is not
     * @param attributs what {@code o}, {@code a}, {@code s} read, code and libelle included, made ready by {@link Portee#preparer}
     */
    public record OptionModele(String code, Texte libelle, Texte court, Texte aide, String groupe, boolean fermee, Optional<Expression> si,
                               Texte raison, Object attributs) {

        boolean estFixe() {
            return si.isEmpty() && libelle.estFixe() && aide.estFixe() && raison.estFixe();
        }

        Texte choisi() {
            return court.estVide() ? libelle : court;
        }

        OptionProposee fixe() {
            return new OptionProposee(code, libelle.brut(), aide.brut(), groupe, !fermee, fermee ? raison.brut() : "", false);
        }
    }
}
