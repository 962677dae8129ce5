/** Conditions and sentences written in CEL: typed by the declared fields, compiled once, evaluated against a {@link Portee}. */
package fr.cyclades.reglement.cel;
