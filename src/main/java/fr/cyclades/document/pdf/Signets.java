package fr.cyclades.document.pdf;

import com.openhtmltopdf.extend.FSDOMMutator;
import java.util.ArrayList;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Makes a bookmark of each title, those of second level under the first. */
final class Signets implements FSDOMMutator {

    @Override
    public void mutateDocument(Document document) {
        var signets = document.createElement("bookmarks");
        Element racine = null;
        for (var titre : titres(document)) {
            var signet = signet(document, titre);
            if (racine == null || "h1".equals(titre.getTagName())) {
                signets.appendChild(signet);
                racine = signet;
            } else {
                racine.appendChild(signet);
            }
        }
        document.getElementsByTagName("head").item(0).appendChild(signets);
    }

    private static ArrayList<Element> titres(Document document) {
        var titres = new ArrayList<Element>();
        parcourir(document.getElementsByTagName("body").item(0).getChildNodes(), titres);
        return titres;
    }

    private static void parcourir(NodeList noeuds, ArrayList<Element> titres) {
        for (var i = 0; i < noeuds.getLength(); i++) {
            if (noeuds.item(i) instanceof Element element) {
                if ("h1".equals(element.getTagName()) || "h2".equals(element.getTagName())) {
                    titres.add(element);
                } else {
                    parcourir(element.getChildNodes(), titres);
                }
            }
        }
    }

    private static Element signet(Document document, Element titre) {
        if (titre.getAttribute("id").isEmpty()) {
            titre.setAttribute("id", "titre-" + Integer.toHexString(System.identityHashCode(titre)));
        }
        var signet = document.createElement("bookmark");
        signet.setAttribute("name", titre.getTextContent().strip().replaceAll("[ \\t\\r\\n]+", " "));
        signet.setAttribute("href", "#" + titre.getAttribute("id"));
        return signet;
    }
}
