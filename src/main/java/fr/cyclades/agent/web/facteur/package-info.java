/** The second factor of the signed-in agent: enrolment, codes to keep, withdrawal; and who has to have one. */
package fr.cyclades.agent.web.facteur;
