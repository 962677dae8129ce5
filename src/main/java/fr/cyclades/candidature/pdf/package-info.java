/** The récapitulatif d’inscription, printed after each « Enregistrer ». */
package fr.cyclades.candidature.pdf;
