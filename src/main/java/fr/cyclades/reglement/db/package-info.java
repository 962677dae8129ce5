/** Storage of the published definitions. */
package fr.cyclades.reglement.db;
