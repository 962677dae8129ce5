/** Reading the files: YAML with the place of every node, JSON Schema, merging; all faults told at once, in French. */
package fr.cyclades.reglement.yaml;
