/**
 * What the service does with the pieces: the queue in which no two agents get the same piece, the decisions, their undoing, the end of the
 * deposit. Between the root, whose types it uses, and {@code web.gestion}, {@code db}, {@code job}, which use it.
 */
package fr.cyclades.justificatif.controle;
