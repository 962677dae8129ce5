/** « Mes candidatures » and « Mes inscriptions ». */
package fr.cyclades.candidature.web.suivi;
