package fr.cyclades.campagne.web;

import fr.cyclades.campagne.Campagne;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the visitor asked to see. Its parameters bear the names of the deep links that académies have published for years (R11).
 *
 * @param er      code of the entité responsable, {@code A06}, or empty
 * @param domaine code of the exam, {@code EA}, or empty
 */
public record Filtre(String er, String domaine) {

    private static final int LONGUEUR_MAX = 20;

    public static Filtre de(String er, String domaine) {
        return new Filtre(code(er), code(domaine));
    }

    public boolean estVide() {
        return er.isEmpty() && domaine.isEmpty();
    }

    /** An académie retains the countries under it too, and what is open to the whole country. */
    public boolean retient(Campagne campagne) {
        return (er.isEmpty() || campagne.estNationale() || er.equals(campagne.notice().er()) || campagne.notice().er().startsWith(er + "-"))
                && (domaine.isEmpty() || domaine.equalsIgnoreCase(campagne.notice().examen()));
    }

    /** This path, with the filter. */
    public String adresse(String chemin) {
        return avecParametres(chemin).encode().toUriString();
    }

    /** This path, with the filter and one more parameter whose value is to be added. */
    public String adresse(String chemin, String parametre) {
        return avecParametres(chemin).queryParam(parametre, "").encode().toUriString();
    }

    private UriComponentsBuilder avecParametres(String chemin) {
        var adresse = UriComponentsBuilder.fromPath(chemin);
        if (!er.isEmpty()) {
            adresse.queryParam("codeER", er);
        }
        return domaine.isEmpty() ? adresse : adresse.queryParam("domaine", domaine);
    }

    /** Codes are letters, digits and dashes: whatever else a link holds cannot be one, and is left out. */
    private static String code(String saisi) {
        var propre = saisi.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_-]", "");
        return propre.length() > LONGUEUR_MAX ? propre.substring(0, LONGUEUR_MAX) : propre;
    }
}
