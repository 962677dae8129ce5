/** The mails about the pieces: decisions of the service, acknowledgement of the click, reminders, files not kept. */
package fr.cyclades.justificatif.mail;
