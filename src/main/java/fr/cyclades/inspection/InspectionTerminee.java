package fr.cyclades.inspection;

import java.util.UUID;

/** The verdict on a file is final; published within the transaction that records it. @param fichier as given by the caller */
public record InspectionTerminee(UUID fichier) {}
