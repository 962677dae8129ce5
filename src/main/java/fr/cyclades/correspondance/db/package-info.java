/** Storage of the demandes. */
package fr.cyclades.correspondance.db;
