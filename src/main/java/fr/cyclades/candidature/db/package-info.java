/** The SQL of the candidatures. */
package fr.cyclades.candidature.db;
