/** A definition once compiled, and the pure function that judges answers with it. */
package fr.cyclades.reglement.eval;
