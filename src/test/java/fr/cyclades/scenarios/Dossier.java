package fr.cyclades.scenarios;

import fr.cyclades.Navigateur;
import java.util.List;
import java.util.Map;

/** Somebody signed in who fills the tabs of one exam without script. */
final class Dossier {

    private static final int PATIENCE = 40;

    private final Navigateur navigateur;
    private final Map<String, Object> reponses;
    private String adresse = "";

    Dossier(Navigateur navigateur, Map<String, Object> reponses) {
        this.navigateur = navigateur;
        this.reponses = reponses;
    }

    Dossier demarrer(String campagne) {
        navigateur.ouvrir("/candidatures/nouvelle?campagne=" + campagne).envoyer("Démarrer mon inscription");
        return noter();
    }

    /** Takes up the tabs again where the browser stands, for instance after « Modifier ». */
    Dossier noter() {
        adresse = navigateur.chemin().replaceFirst("/onglets/.*", "");
        return this;
    }

    /** Answers each tab and goes on, until « Enregistrer » may be pressed. */
    Dossier remplirJusquaEnregistrer() {
        for (var essai = 0; essai < PATIENCE; essai++) {
            repondre();
            if (navigateur.page().select("main form button").eachText().stream().anyMatch(b -> b.startsWith("Enregistrer"))) {
                return this;
            }
            navigateur.envoyer("Suivant :");
        }
        throw new AssertionError("no « Enregistrer » after " + PATIENCE + " pages: " + navigateur.texte());
    }

    Navigateur enregistrer() {
        return navigateur.envoyer("Enregistrer");
    }

    Navigateur ouvrir(String suite) {
        return navigateur.ouvrir(adresse + suite);
    }

    Navigateur navigateur() {
        return navigateur;
    }

    /** {@code /candidatures/{id}} */
    String adresse() {
        return adresse;
    }

    void repondre() {
        reponses.forEach((champ, valeur) -> {
            var elements = navigateur.page().select("main [name=\"" + champ + "\"]");
            if (elements.isEmpty()) {
                return;
            }
            if (elements.first().attr("type").matches("radio|checkbox")) {
                (valeur instanceof List<?> plusieurs ? plusieurs : List.of(valeur)).stream()
                        .filter(v -> elements.stream().anyMatch(e -> e.val().equals(v)))
                        .forEach(v -> navigateur.cocher(champ + "=" + v));
            } else {
                navigateur.remplir(champ, valeur.toString());
            }
        });
    }
}
