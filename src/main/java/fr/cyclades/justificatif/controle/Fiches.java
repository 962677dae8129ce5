package fr.cyclades.justificatif.controle;

import fr.cyclades.agent.Perimetre;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What agents search on. */
public interface Fiches {

    /** @param bureau code of the contact in charge */
    record Fiche(UUID candidature, String campagne, String bureau, String numero, String nom, String cherche, boolean vivante) {}

    void ecrire(Fiche fiche);

    /** Empty outside the perimeter: the candidature does not exist for this agent. */
    Optional<Fiche> parId(UUID candidature, Perimetre perimetre);

    /** By the beginning of any name, or by a number; at most {@code nombre}, in the order of the names. @param texte as typed */
    List<Fiche> chercher(Perimetre perimetre, String texte, int nombre);
}
