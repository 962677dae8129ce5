package fr.cyclades.habillage;

import java.util.List;

/**
 * An entry of the main menu. A module declares its own as beans; the frame gathers them and depends on nobody.
 *
 * @param ordre from left to right; steps of ten, so that others can come between
 * @param droits for agents, names of the roles one of which is needed; empty when all agents see it
 */
public record EntreeMenu(String libelle, String chemin, int ordre, Audience audience, List<String> droits) {

    public EntreeMenu(String libelle, String chemin, int ordre, Audience audience) {
        this(libelle, chemin, ordre, audience, List.of());
    }

    /** An entry of the desk. */
    public static EntreeMenu deGestion(String libelle, String chemin, int ordre, String... droits) {
        return new EntreeMenu(libelle, chemin, ordre, Audience.AGENT, List.of(droits));
    }

    /** Who sees an entry. */
    public enum Audience {
        ANONYME,
        CANDIDAT,
        TOUS,
        AGENT;

        /** Whether a visitor of the portal sees it. */
        public boolean comprend(boolean connecte) {
            return switch (this) {
                case ANONYME -> !connecte;
                case CANDIDAT -> connecte;
                case TOUS -> true;
                case AGENT -> false;
            };
        }
    }
}
