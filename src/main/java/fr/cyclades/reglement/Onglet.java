package fr.cyclades.reglement;

import java.util.List;

/**
 * One tab of the notice.
 *
 * @param code stable, fit for an address, e.g. {@code qualification-presentee}
 * @param numero from 1, derived from the order, never typed
 * @param titre as printed in the notice
 * @param aide what to do on this tab, or empty
 * @param enregistre whether this tab carries « Enregistrer » (C10)
 */
public record Onglet(String code, int numero, String titre, Gabarit gabarit, List<Bloc> blocs, String aide, boolean enregistre) {

    public Onglet {
        blocs = List.copyOf(blocs);
    }

    /** Which page shows the tab. */
    public enum Gabarit {
        /** Blocks of fields. */
        FORMULAIRE,
        /** Blocks of fields, then the list of épreuves that the answers give. */
        EPREUVES,
        /** Blocks of fields, one of which is a grid of acquis. */
        ACQUIS,
        /** Everything, to read again; may have blocks (a consent). */
        RECAPITULATIF,
        /** « N° Inscription »: exists after registration only. */
        NUMERO
    }

    /** Fields that belong together, under a title that may be empty. */
    public record Bloc(String titre, String aide, List<Champ> champs) {
        public Bloc {
            champs = List.copyOf(champs);
        }
    }

    /** All the fields of the tab, in order. */
    public List<Champ> champs() {
        return blocs.stream().flatMap(bloc -> bloc.champs().stream()).toList();
    }
}
