/** The page of a demande d’aménagement. */
package fr.cyclades.amenagement.web;
