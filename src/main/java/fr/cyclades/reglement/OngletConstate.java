package fr.cyclades.reglement;

import java.util.List;
import java.util.Optional;

/**
 * A tab as it stands for these answers: only what is visible, with the texts resolved.
 *
 * @param lignes the tab in the récapitulatif: what was answered, readable; unanswered optional fields are left out
 */
public record OngletConstate(Onglet onglet, Etat etat, List<BlocConstate> blocs, List<Ligne> lignes) {

    public OngletConstate {
        blocs = List.copyOf(blocs);
        lignes = List.copyOf(lignes);
    }

    /** State shown in the list of tabs (decision 19). */
    public enum Etat {
        COMPLET,
        /** An answer is missing. */
        A_COMPLETER,
        /** An answer contradicts a rule. */
        ERREUR,
        /** The récapitulatif. */
        A_RELIRE,
        /** « N° Inscription », until registration. */
        APRES_ENREGISTREMENT
    }

    public List<ChampConstate> champs() {
        return blocs.stream().flatMap(bloc -> bloc.champs().stream()).toList();
    }

    public List<Constatation> constatations() {
        return champs().stream().flatMap(champ -> champ.constatations().stream()).toList();
    }

    /** A block with at least one visible field. */
    public record BlocConstate(String titre, String aide, List<ChampConstate> champs) {
        public BlocConstate {
            champs = List.copyOf(champs);
        }
    }

    /**
     * A visible field.
     *
     * @param libelle resolved label; {@code aide} resolved hint
     * @param obligatoire for these answers
     * @param options of CHOIX, LISTE, CHOIX_MULTIPLE; empty otherwise
     * @param valeur readable answer (label of the option, date in words), or empty; for REPRIS what the account says
     * @param grille of ACQUIS
     * @param constatations what is said of it
     */
    public record ChampConstate(Champ champ, String libelle, String aide, boolean obligatoire, List<OptionProposee> options,
                                String valeur, Optional<Grille> grille, List<Constatation> constatations) {
        public ChampConstate {
            options = List.copyOf(options);
            constatations = List.copyOf(constatations);
        }

        public String code() {
            return champ.code();
        }
    }

    /**
     * One choice.
     *
     * @param groupe heading under which the option is listed, or empty
     * @param raison why it is not available (« L’anglais n’est pas proposé ici : c’est déjà votre LVA. »), empty when it is
     * @param choisie whether it is the present answer
     */
    public record OptionProposee(String code, String libelle, String aide, String groupe, boolean disponible, String raison,
                                 boolean choisie) {

        public OptionProposee refusee(String pourquoi) {
            return new OptionProposee(code, libelle, aide, groupe, false, pourquoi, choisie);
        }

        public OptionProposee commeChoisie() {
            return new OptionProposee(code, libelle, aide, groupe, disponible, raison, true);
        }
    }

    /**
     * One line of the récapitulatif.
     *
     * @param champ code, for « Modifier »
     * @param valeur readable; « Non répondu » is left to the page: empty here
     * @param precision lesser text after the value, or empty
     */
    public record Ligne(String champ, String libelle, String valeur, String precision, List<Constatation> constatations) {
        public Ligne {
            constatations = List.copyOf(constatations);
        }
    }
}
