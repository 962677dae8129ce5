/** The list of the pieces, printed after each « Enregistrer ». */
package fr.cyclades.justificatif.pdf;
