/** What follows from the acts of others: new versions, decisions, dates. */
package fr.cyclades.justificatif.job;
