package fr.cyclades.justificatif.web.gestion.lot;

import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Lien;
import java.util.List;

/**
 * How far a lot is, and its report.
 *
 * @param bilan    « 12 sur 40 faites, 1 écartée »
 * @param chemin   of the page; {@code suivi} where a script asks for the {@code revision}
 * @param reprise  where its decisions are undone together, or empty; {@code reprises} the lot that undid them, or empty
 * @param lettres  all the letters of this page that are still to leave, or null when fewer than two are
 */
public record VueLot(String titre, String quand, String bilan, boolean fini, long total, long traitees, String chemin, String suivi, String revision,
        List<Ligne> lignes, int page, int pages, String reprise, String reprises, Lien lettres) {

    /** @param objet the piece, or empty; {@code explication} why it was set aside, or empty; {@code suite} what is left to do, or empty, and its links */
    public record Ligne(String nom, String numero, String chemin, String objet, Badge etat, String explication, String suite, List<Lien> liens) {}
}
