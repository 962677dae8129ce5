package fr.cyclades.compte.web.connexion;

import java.util.Map;
import java.util.stream.Stream;

/** The name of a browser, as its holder will recognise it: « Firefox sur Windows ». */
final class Appareil {

    private static final Map<String, String> NAVIGATEURS = Map.of("Edg", "Edge", "OPR", "Opera", "Firefox", "Firefox", "FxiOS", "Firefox",
            "Chrome", "Chrome", "CriOS", "Chrome", "Safari", "Safari");

    private Appareil() {}

    static String nommer(String agent) {
        var texte = agent == null ? "" : agent;
        var navigateur = Stream.of("Edg", "OPR", "Firefox", "FxiOS", "CriOS", "Chrome", "Safari").filter(texte::contains).findFirst()
                .map(NAVIGATEURS::get).orElse("Navigateur");
        var systeme = Stream.of("Android", "iPhone", "iPad", "Windows", "Macintosh", "Linux").filter(texte::contains).findFirst()
                .map(s -> s.equals("Macintosh") ? "Mac" : s);
        return systeme.map(s -> navigateur + " sur " + s).orElse(navigateur);
    }
}
