package fr.cyclades.amenagement;

import java.util.UUID;

/** The service granted or refused an aménagement (R154). @param note the decision */
public record DecisionNotee(UUID candidature, UUID note) {}
