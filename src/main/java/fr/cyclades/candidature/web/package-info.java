/** The pages about a candidature: this package those of a registered one, {@code nouvelle} the way in, {@code saisie} the tabs. */
package fr.cyclades.candidature.web;
