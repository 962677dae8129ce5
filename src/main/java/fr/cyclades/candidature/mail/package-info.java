/** What is written to the candidate after each act on a candidature. */
package fr.cyclades.candidature.mail;
