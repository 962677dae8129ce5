package fr.cyclades.amenagement.web.gestion;

import fr.cyclades.habillage.Badge;
import java.util.List;

/** The aménagements asked within the rights of an agent, those without dossier first. @param sansDossier how many of these */
public record VueAmenagements(List<Ligne> lignes, int sansDossier, int page, int pages) {

    /** @param chemin of the file; {@code faits} what is asked, since when, until when */
    public record Ligne(String numero, String chemin, List<String> faits, Badge etat) {}
}
