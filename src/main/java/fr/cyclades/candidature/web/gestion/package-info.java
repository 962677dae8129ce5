/** The correction of an inscription by an agent. */
package fr.cyclades.candidature.web.gestion;
