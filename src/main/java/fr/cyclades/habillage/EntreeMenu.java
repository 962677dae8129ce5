package fr.cyclades.habillage;

/**
 * An entry of the main menu. A module declares its own as beans; the frame gathers them and depends on nobody.
 *
 * @param ordre from left to right; steps of ten, so that others can come between
 */
public record EntreeMenu(String libelle, String chemin, int ordre, Audience audience) {

    /** Who sees an entry. */
    public enum Audience {
        ANONYME,
        CANDIDAT,
        TOUS;

        public boolean comprend(boolean connecte) {
            return switch (this) {
                case ANONYME -> !connecte;
                case CANDIDAT -> connecte;
                case TOUS -> true;
            };
        }
    }
}
