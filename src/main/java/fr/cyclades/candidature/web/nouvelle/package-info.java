/** « Ajouter une nouvelle candidature »: the selection path, then what to know before starting (R22, R149). */
package fr.cyclades.candidature.web.nouvelle;
