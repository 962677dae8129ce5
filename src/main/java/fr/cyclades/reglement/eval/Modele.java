package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.Constatation.Gravite;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.cel.Expression;
import fr.cyclades.reglement.cel.Portee;
import fr.cyclades.reglement.cel.Texte;
import fr.cyclades.reglement.yaml.Lieu;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A definition, compiled: everything {@link Evaluation} needs, immutable.
 *
 * @param champs all fields by code, in the order of the tabs
 * @param parametres values of the campagne; {@code p} the same, made ready by {@link Portee#preparer}
 * @param lectures what the expressions of the campagne read, for example {@code n.lva}: the rest need not be said
 * @param projection name → code of the field
 * @param lieux where things are written: {@code "regle langues_differentes"}, {@code "champ lva"}, {@code "onglet epreuves"},
 *     {@code "piece DCANDT01"}, {@code "epreuve MELEC/E11"}
 */
public record Modele(String code, String empreinte, String texte, Notice notice, List<Onglet> onglets, Map<String, ChampModele> champs,
                     List<Regle> regles, Epreuves epreuves, Optional<AcquisModele> acquis, List<Piece> pieces,
                     List<ContactRoute> contacts, Map<String, Object> parametres, Object p, Set<String> lectures,
                     Map<String, String> projection, Map<String, Lieu> lieux, Optional<FraisModele> frais) {

    /**
     * A named rule.
     *
     * @param si when it applies (always when empty); {@code exige} what it demands
     * @param reconnaissance label of the box to tick, for a warning that must be acknowledged
     * @param parLigne whether it is asked of each line of the grid of acquis
     * @param sansRecours whether no answer can repair it: who meets it is not concerned by this exam
     */
    public record Regle(String code, String champ, String onglet, Optional<Expression> si, Expression exige, Gravite gravite,
                        Texte message, Optional<Texte> reconnaissance, boolean parLigne, boolean sansRecours, String source) {

        /** Code of the synthetic box. */
        public String caseVue() {
            return "vu_" + code;
        }
    }

    /**
     * @param specialite field whose answer chooses the spécialité, or empty
     * @param presentees field that says which units are sat this session when they are spread over several, or empty
     * @param communes épreuves that every candidate of this exam may have, whatever the spécialité
     * @param enGrille those of them that have a line in the grid of acquis, like the units of a spécialité
     */
    public record Epreuves(String specialite, String presentees, Texte motifAutreSession, Map<String, SpecialiteModele> specialites,
                           List<EpreuveModele> communes, List<EpreuveModele> enGrille) {

        /** Fields after which the list of units to sit is known. */
        public boolean decide(String champ, Optional<AcquisModele> acquis) {
            return champ.equals(specialite) || champ.equals(presentees) || acquis.map(a -> a.champ().equals(champ)).orElse(false);
        }
    }

    /** @param saisie whether its épreuves are known (decision 46) */
    public record SpecialiteModele(String code, boolean saisie, Map<String, Object> attributs, List<EpreuveModele> epreuves) {
    }

    public record Piece(String code, Texte libelle, Texte aide, Texte motif, Optional<Expression> si, boolean obligatoire,
                        String regroupement, String libelleRegroupement, PieceDemandee.Mode mode, boolean signature, String source) {
    }

    /** @param si for which answers this service is in charge; empty: for all */
    public record ContactRoute(Notice.Contact contact, Optional<Expression> si) {
    }

    /** @param genre {@code regle}, {@code champ}, {@code onglet}, {@code piece} or {@code epreuve} */
    public Lieu lieu(String genre, String code) {
        return lieux.getOrDefault(genre + " " + code, new Lieu("campagnes/" + this.code + ".yaml", 1, 1));
    }

    /** The units of the spécialité, in order; none when it is unknown or not entered yet. */
    List<EpreuveModele> unites(Object specialite) {
        var choisie = epreuves.specialites().get(specialite.toString());
        return choisie == null ? List.of() : choisie.epreuves();
    }
}
