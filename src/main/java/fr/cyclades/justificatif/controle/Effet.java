package fr.cyclades.justificatif.controle;

import fr.cyclades.justificatif.Controle;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.socle.Refus;
import java.util.List;

/** What became of a decision on a piece, or of its undoing. */
public sealed interface Effet {

    /** @param validee all the pieces of the candidature are now conform (R103) */
    record Fait(Controle controle, Piece piece, boolean validee) implements Effet {}

    /** The piece is no longer the one that was on the screen: nothing was done. */
    record Conflit(Piece piece, String explication) implements Effet {}

    record Refuse(List<Refus> refus) implements Effet {}
}
