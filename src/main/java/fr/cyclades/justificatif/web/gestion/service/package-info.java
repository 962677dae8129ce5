/** « État du service »: the queue of inspections, the antivirus, what the last inventory of the storage found. */
package fr.cyclades.justificatif.web.gestion.service;
