package fr.cyclades.habillage;

import fr.cyclades.socle.AgentIdentifie;
import java.util.List;

/** What waits for an agent in one module. A module declares its own as a bean; the home of the desk gathers them. */
public interface Travail {

    /** Empty when this agent has nothing to do with it. */
    List<Tache> pour(AgentIdentifie agent);

    /**
     * A list of things to do.
     *
     * @param ordre   from top to bottom
     * @param libelle what follows the number, agreed with it
     * @param nombre true count, within the rights of the agent
     * @param detail what it is about, or the oldest of them; empty when there is nothing to add
     */
    record Tache(int ordre, String libelle, long nombre, String detail, String chemin, Ton ton) {

        /** « 1 anomalie », « 2 anomalies ». */
        public static Tache accordee(int ordre, long nombre, String singulier, String pluriel, String detail, String chemin, Ton ton) {
            return new Tache(ordre, nombre < 2 ? singulier : pluriel, nombre, detail, chemin, ton);
        }
    }
}
