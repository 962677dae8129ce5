package fr.cyclades.outil;

/**
 * One thing that another definition changes for a candidature.
 *
 * @param phrase in French, without a full stop and without anything personal, so that the same effect reads the same for all
 */
record Effet(Genre genre, String phrase) {

    /** In the order in which they are told. */
    enum Genre { REFUS, AVERTISSEMENT, EPREUVE, PIECE, SERVICE }
}
