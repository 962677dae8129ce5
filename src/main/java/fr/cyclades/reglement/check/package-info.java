/**
 * What the types cannot see: examples that lie or lack, rules that never decide, fields that nobody sees, people who get stuck; and the
 * commands of {@code bin/reglement}.
 */
package fr.cyclades.reglement.check;
