/** The deferred work of the demonstration. */
package fr.cyclades.demonstration.job;
