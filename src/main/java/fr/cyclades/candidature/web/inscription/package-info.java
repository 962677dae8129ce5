/** One saved inscription: to read again, its versions, « Modifier », « Me désinscrire ». */
package fr.cyclades.candidature.web.inscription;
