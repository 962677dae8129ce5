/** Several pieces that were seen are declared conform together, and the same can be undone together. */
package fr.cyclades.justificatif.web.gestion.lot;
