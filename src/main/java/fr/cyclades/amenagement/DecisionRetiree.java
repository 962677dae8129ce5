package fr.cyclades.amenagement;

import java.util.UUID;

/** The service went back on a decision. @param note the decision that does not stand any more */
public record DecisionRetiree(UUID candidature, UUID note) {}
