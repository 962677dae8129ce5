/** The mails about the dossier d’aménagement. */
package fr.cyclades.amenagement.mail;
