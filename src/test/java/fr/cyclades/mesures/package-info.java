/**
 * What {@code bin/bench} and {@code bin/faults} run beside a started Cyclades: measures against limits taken in the same run, and what
 * remains after a fault. Programs, not tests: a test may not last minutes nor kill the database.
 */
package fr.cyclades.mesures;
