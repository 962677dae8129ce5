package fr.cyclades.candidature;

/**
 * The window of a browser that wrote a draft last. Without script a window has no name: nothing is known of it.
 *
 * @param nom    drawn by the script of the page; empty when unknown
 * @param depuis revision on which its savings began: it alone wrote all those that came after
 * @param rang   of the last of its savings that was written
 */
public record Fenetre(String nom, int depuis, long rang) {

    public static final Fenetre INCONNUE = new Fenetre("", 0, 0);

    /**
     * A page that was sent.
     *
     * @param revision of the draft, as that page shows it
     * @param fenetre  the name of its window, empty when unknown
     * @param rang     counts what this window sends: a saving overtaken on its way is older than what followed it
     */
    public record Envoi(int revision, String fenetre, long rang) {

        public static Envoi sansFenetre(int revision) {
            return new Envoi(revision, "", 0);
        }
    }

    boolean aEnvoye(Envoi envoi) {
        return !nom.isEmpty() && nom.equals(envoi.fenetre());
    }

    Fenetre apres(Envoi envoi, int revision) {
        return new Fenetre(envoi.fenetre(), aEnvoye(envoi) ? depuis : revision, envoi.rang());
    }
}
