/** Acts on many files or pieces: opened in a request, done in the background candidature by candidature, with a report. */
package fr.cyclades.justificatif.controle.lot;
