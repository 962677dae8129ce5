/** Several pieces that were seen are declared conform together; the progress and the report of every lot, and the way back. */
package fr.cyclades.justificatif.web.gestion.lot;
