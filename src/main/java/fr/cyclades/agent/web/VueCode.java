package fr.cyclades.agent.web;

import fr.cyclades.habillage.Champ;

/** The page on which an agent who gave the password gives a code. @param suite the page to go to, or empty */
public record VueCode(Champ code, String suite) {}
