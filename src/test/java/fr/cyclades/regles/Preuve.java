package fr.cyclades.regles;

/** One thing that proves a rule: a test that passed, or an example of a règlement. */
record Preuve(String regle, String titre) {}
