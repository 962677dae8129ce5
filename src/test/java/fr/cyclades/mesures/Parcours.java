package fr.cyclades.mesures;

import fr.cyclades.Navigateur;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One complete inscription by a signed-in browser without script: every tab read and sent, « Enregistrer », the page of the numbers. */
final class Parcours {

    private final Navigateur navigateur;
    private final Map<String, List<String>> reponses;
    private final List<byte[]> pages = new ArrayList<>();

    Parcours(Navigateur navigateur, Map<String, List<String>> reponses) {
        this.navigateur = navigateur;
        this.reponses = reponses;
    }

    /** Answers of an example kept beside a règlement, each under the name of its form field. */
    static Map<String, List<String>> reponses(String exemples, String cle) {
        var reponses = new LinkedHashMap<String, List<String>>();
        new YAMLMapper().readTree(Path.of("src/main/resources/reglements", exemples).toFile()).at("/reponses/" + cle).properties()
                .forEach(r -> deplier(r.getKey(), r.getValue(), reponses));
        return reponses;
    }

    private static void deplier(String champ, JsonNode valeur, Map<String, List<String>> reponses) {
        if (valeur.isObject()) {
            valeur.properties().forEach(v -> deplier(champ + "." + v.getKey(), v.getValue(), reponses));
        } else {
            reponses.put(champ, valeur.isArray() ? valeur.valueStream().map(JsonNode::asString).toList() : List.of(valeur.isBoolean() ? "oui" : valeur.asString()));
        }
    }

    /** @return the path of the page of the numbers */
    String inscrire(String campagne) {
        noter(navigateur.ouvrir("/candidatures/nouvelle?campagne=" + campagne).envoyer("Démarrer mon inscription"));
        for (var essais = 0; essais < 40 && !navigateur.chemin().endsWith("/numero"); essais++) {
            remplir();
            noter(navigateur.envoyer(boutonPrincipal()));
        }
        if (navigateur.statut() != 200 || !navigateur.chemin().endsWith("/numero")) {
            throw new IllegalStateException("not registered: " + navigateur.statut() + " " + navigateur.chemin() + " " + navigateur.texte());
        }
        return navigateur.chemin();
    }

    private void remplir() {
        reponses.forEach((champ, valeurs) -> {
            var elements = navigateur.page().select("main [name=\"" + champ + "\"]");
            if (elements.isEmpty()) {
                return;
            }
            if (elements.first().attr("type").matches("radio|checkbox")) {
                valeurs.forEach(valeur -> navigateur.cocher(champ + "=" + valeur));
            } else {
                navigateur.remplir(champ, valeurs.getFirst());
            }
        });
    }

    /** « Enregistrer… » on the tab that saves, « Suivant… » on the others. */
    private String boutonPrincipal() {
        var boutons = navigateur.page().select("main form button").eachText();
        return boutons.stream().filter(b -> b.startsWith("Enregistrer")).findFirst()
                .or(() -> boutons.stream().filter(b -> b.startsWith("Suivant :")).findFirst())
                .orElseThrow(() -> new IllegalStateException("no way on from " + navigateur.chemin() + ": " + boutons));
    }

    private void noter(Navigateur arrive) {
        pages.add(arrive.octets());
        for (var redirection = 1; redirection < arrive.etapes().size(); redirection++) {
            pages.add(new byte[0]);
        }
    }

    /** What was received, in order; a redirection is an empty page. */
    List<byte[]> pages() {
        return pages;
    }
}
