/** An agent deposits, for a candidate, what came otherwise than on line. */
package fr.cyclades.justificatif.web.gestion.depot;
