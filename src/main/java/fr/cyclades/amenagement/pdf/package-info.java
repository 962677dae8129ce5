/** The notification of the decision, printed for « Mes documents » (R154). */
package fr.cyclades.amenagement.pdf;
