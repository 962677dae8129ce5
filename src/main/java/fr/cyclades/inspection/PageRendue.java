package fr.cyclades.inspection;

import fr.cyclades.stockage.Empreinte;

/**
 * A page as a JPEG without metadata, the only form of a deposited file that is ever shown inline.
 *
 * @param rang    from 1
 * @param largeur in pixels
 */
public record PageRendue(int rang, Empreinte empreinte, int largeur, int hauteur) {}
