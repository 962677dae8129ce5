/** From files to a compiled definition: fragments and lists put in their place, links checked, expressions compiled. */
package fr.cyclades.reglement.build;
