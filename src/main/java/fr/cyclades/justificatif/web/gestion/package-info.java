/** The desk of pieces: queue, control, file of a candidature. */
package fr.cyclades.justificatif.web.gestion;
