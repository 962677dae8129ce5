package fr.cyclades.courriel.mail;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text version of a mail, derived from its HTML so that both always say the same: underlined titles, dashes before list
 * items, links written out after their words. Kept with one line a paragraph, for the portal; folded when it leaves by mail, but for
 * addresses, which are never cut. What matters in HTML alone is marked {@code data-html-seulement}.
 */
public final class TexteBrut {

    static final int LARGEUR = 76;

    private static final Pattern BLANCS = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern PUCE = Pattern.compile(" *(– |\\d+\\. )?");
    private static final Set<String> BLOCS = Set.of(
            "p", "div", "table", "section", "article", "header", "footer", "main", "blockquote", "address", "h3", "h4", "h5", "h6", "dl", "pre");

    private final StringBuilder sortie = new StringBuilder();
    private final StringBuilder courant = new StringBuilder();
    private String retrait = "";
    private String puce = "";
    private boolean ligneVide;

    private TexteBrut() {}

    public static String de(String html) {
        var texte = new TexteBrut();
        texte.enfants(Jsoup.parse(html).body());
        texte.vider();
        return texte.sortie.toString();
    }

    /** Folds the lines to 76 columns, as a mail wants them; items keep their indent. */
    public static String plier(String texte) {
        var plie = new StringBuilder();
        texte.lines().forEach(ligne -> plier(ligne, plie));
        return plie.toString();
    }

    private static void plier(String ligne, StringBuilder plie) {
        var retrait = PUCE.matcher(ligne);
        var suite = retrait.lookingAt() ? " ".repeat(retrait.end()) : "";
        var colonne = 0;
        for (var mot : ligne.split("(?<=\\S) ")) {
            var coupe = colonne > suite.length() && colonne + 1 + mot.length() > LARGEUR;
            var avant = coupe ? "\n" + suite : colonne == 0 ? "" : " ";
            plie.append(avant).append(mot);
            colonne = (coupe ? suite.length() : colonne + avant.length()) + mot.length();
        }
        plie.append('\n');
    }

    private void enfants(Element parent) {
        parent.childNodes().forEach(this::noeud);
    }

    private void noeud(Node noeud) {
        if (noeud instanceof TextNode texte) {
            ajouter(texte.getWholeText());
        } else if (noeud instanceof Element element && !estCache(element)) {
            element(element);
        }
    }

    private void element(Element e) {
        switch (e.normalName()) {
            case "style", "script", "template" -> {}
            case "br" -> vider();
            case "hr" -> separe(() -> ajouter("-".repeat(20)));
            case "img" -> ajouter(e.attr("alt"));
            case "a" -> lien(e);
            case "h1" -> titre(e, "=");
            case "h2" -> titre(e, "-");
            case "ul", "ol" -> separe(() -> e.children().forEach(item -> item(item, e)));
            case "dt" -> {
                vider();
                enfants(e);
                ajouter("\u00a0: ");
            }
            case "dd" -> {
                enfants(e);
                vider();
            }
            case "tr" -> rangee(e);
            case String nom when BLOCS.contains(nom) -> separe(() -> enfants(e));
            default -> enfants(e);
        }
    }

    private static boolean estCache(Element e) {
        return e.hasAttr("hidden") || e.hasAttr("data-html-seulement") || "true".equals(e.attr("aria-hidden"))
                || e.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private void titre(Element e, String trait) {
        separe(() -> {
            enfants(e);
            var longueur = Math.min(courant.toString().strip().length(), LARGEUR);
            vider();
            ajouter(trait.repeat(longueur));
        });
    }

    private void item(Element item, Element liste) {
        vider();
        var avant = retrait;
        puce = retrait + ("ol".equals(liste.normalName()) ? (item.elementSiblingIndex() + 1) + ". " : "– ");
        retrait = " ".repeat(puce.length());
        enfants(item);
        vider();
        retrait = avant;
        puce = "";
    }

    /** A row of a layout table is a pile of blocks; in a table of data its cells stand on one line. */
    private void rangee(Element rangee) {
        var table = rangee.closest("table");
        if (table != null && "presentation".equals(table.attr("role"))) {
            rangee.children().forEach(cellule -> separe(() -> enfants(cellule)));
            return;
        }
        vider();
        for (var cellule : rangee.children()) {
            if (!courant.isEmpty()) {
                ajouter(cellule.elementSiblingIndex() == 1 ? "\u00a0: " : " · ");
            }
            enfants(cellule);
        }
        vider();
    }

    private void lien(Element a) {
        var mots = BLANCS.matcher(a.wholeText()).replaceAll(" ").strip();
        var adresse = a.attr("href").strip();
        var cible = adresse.startsWith("mailto:") ? adresse.substring(7) : adresse;
        if (adresse.isEmpty() || adresse.startsWith("tel:") || adresse.startsWith("#") || mots.equals(cible)) {
            ajouter(mots);
        } else {
            ajouter(mots.isEmpty() ? cible : mots + "\u00a0: " + cible);
        }
        if (adresse.startsWith("http") && a.nextSibling() instanceof TextNode suite) {
            detacher(suite);
        }
    }

    /** A mark after an address would be read as part of it. */
    private static void detacher(TextNode suite) {
        var texte = suite.getWholeText();
        if (".".equals(texte.strip())) {
            suite.text("");
        } else if (texte.matches("(?s)[.,;:!?)].*")) {
            suite.text(" " + texte);
        }
    }

    private void ajouter(String texte) {
        var propre = BLANCS.matcher(texte).replaceAll(" ");
        var colle = courant.isEmpty() || courant.charAt(courant.length() - 1) == ' ';
        courant.append(colle && propre.startsWith(" ") ? propre.substring(1) : propre);
    }

    private void separe(Runnable contenu) {
        vider();
        ligneVide = true;
        contenu.run();
        vider();
        ligneVide = true;
    }

    private void vider() {
        var texte = courant.toString().strip();
        courant.setLength(0);
        if (texte.isEmpty()) {
            return;
        }
        if (ligneVide && !sortie.isEmpty() && puce.isEmpty() == retrait.isEmpty()) {
            sortie.append('\n');
        }
        ligneVide = false;
        sortie.append(puce.isEmpty() ? retrait : puce).append(texte).append('\n');
        puce = "";
    }
}
