package fr.cyclades.inspection.db;

import fr.cyclades.inspection.Attentes;
import fr.cyclades.stockage.Empreinte;
import java.util.UUID;

/** A file still to be controlled. @param essais attempts that failed so far */
public record AFaire(UUID fichier, Empreinte empreinte, Attentes attentes, int essais) {}
