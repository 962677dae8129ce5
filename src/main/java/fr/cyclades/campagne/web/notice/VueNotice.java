package fr.cyclades.campagne.web.notice;

import fr.cyclades.habillage.Lien;
import java.util.List;

/**
 * The notice itself, as the letter that the académie would send: the same on the page and on paper.
 *
 * @param service      letterhead, line by line, the académie first
 * @param reference    « Courrier n° 2023-628 », or null
 * @param date         « Clermont-Ferrand, le 27 novembre 2023 », or null when {@code reference} is
 * @param destinataire to whom, or an empty string; {@code signataire} a function, or an empty string
 * @param fiche        address of the page of the service; {@code pdf} of this notice on paper
 */
public record VueNotice(String titre, String sousTitre, String description, List<String> service, String reference, String date,
        String destinataire, List<Section> sections, String signataire, String pied, String fiche, String pdf) {

    /**
     * @param phrases one by line; {@code numerotees} when their order counts
     * @param tableaux one under the other, of the same two columns
     */
    public record Section(String titre, List<String> phrases, boolean numerotees, List<Tableau> tableaux, List<Lien> liens) {

        static Section de(String titre, List<String> phrases) {
            return new Section(titre, phrases, false, List.of(), List.of());
        }

        boolean estVide() {
            return phrases.isEmpty() && tableaux.isEmpty() && liens.isEmpty();
        }
    }

    /** @param titre above it, or an empty string; {@code premiere} and {@code seconde} head its columns */
    public record Tableau(String titre, String premiere, String seconde, List<Ligne> lignes) {}

    /** A name, and what is said of it: a date with its hour and its zone, how an épreuve is sat. */
    public record Ligne(String nom, String dit) {}
}
