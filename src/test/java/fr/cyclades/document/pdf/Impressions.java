package fr.cyclades.document.pdf;

import fr.cyclades.habillage.Site;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Prints the document of any module without server. */
public final class Impressions {

    private static final TemplateEngine MOTEUR =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Impressions.class.getClassLoader(), "fr.cyclades");
    private static final OpenHtmlImprimeur IMPRIMEUR = new OpenHtmlImprimeur();

    private Impressions() {}

    /** @param gabarit path without extension, {@code candidature/pdf/recapitulatif} */
    public static byte[] imprimer(String gabarit, Object vue) {
        var parametres = new HashMap<String, Object>(Map.of("vue", vue, "site", new Site(false, true, URI.create("https://cyclades.example"))));
        var sortie = new StringOutput();
        MOTEUR.render(gabarit + ".jte", parametres, sortie);
        return IMPRIMEUR.imprimer(sortie.toString());
    }
}
