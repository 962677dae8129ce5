/** Start-up: reads all the files, refuses to start on a fault, keeps what may be answered for. */
package fr.cyclades.reglement.load;
