/** The pages of the end of the deposit and of the decisions on one candidature. */
package fr.cyclades.justificatif.web.gestion.fin;
