/** Who of the service opened the file of a candidate (decision 34). */
package fr.cyclades.justificatif.web.consultation;
