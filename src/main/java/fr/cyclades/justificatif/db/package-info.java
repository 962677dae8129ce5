/** The SQL of the pieces. */
package fr.cyclades.justificatif.db;
