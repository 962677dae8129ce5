/** « Mes justificatifs ». */
package fr.cyclades.justificatif.web;
