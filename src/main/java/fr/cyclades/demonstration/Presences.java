package fr.cyclades.demonstration;

import java.util.Set;
import java.util.UUID;

/** Which demonstration people were already brought in. */
public interface Presences {

    Set<String> cles();

    void noter(String cle, UUID candidat);
}
