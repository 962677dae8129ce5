/** The end of the deposit (decision 30): who is incomplete, relances, decisions one by one or by lot, each proposed and never taken by the system. */
package fr.cyclades.justificatif.controle.fin;
