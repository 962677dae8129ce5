/** The tabs of a draft, its récapitulatif and « Enregistrer ». */
package fr.cyclades.candidature.web.saisie;
