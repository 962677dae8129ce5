/** The SQL of the demandes d’aménagement. */
package fr.cyclades.amenagement.db;
