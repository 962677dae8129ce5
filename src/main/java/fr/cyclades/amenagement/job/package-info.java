/** What follows the life of a candidature, and the reminders of the dossier d’aménagement. */
package fr.cyclades.amenagement.job;
