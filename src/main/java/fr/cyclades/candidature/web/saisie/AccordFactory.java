package fr.cyclades.candidature.web.saisie;

import fr.cyclades.referentiel.Commune;
import fr.cyclades.referentiel.Communes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what is surprising in a postal code and a commune: a warning, since both may be right and our lists behind. */
record AccordFactory(String codePostal, String nom, Communes communes) {

    private static final int CITEES = 4;

    /** @param saisie of a field COMMUNE */
    static AccordFactory de(Map<String, Object> saisie, Communes communes) {
        return new AccordFactory(texte(saisie, "code_postal"), texte(saisie, "nom"), communes);
    }

    private static String texte(Map<String, Object> saisie, String cle) {
        return saisie.get(cle) instanceof String texte ? texte : "";
    }

    /** The part at which a refusal of the whole is said: the postal code until it looks like one. */
    String partieFautive() {
        return codePostal.matches("(?!00|96|99)\\d{5}") ? ".nom" : ".code_postal";
    }

    /** The names that go with this postal code. */
    List<String> propositions() {
        return communes.parCodePostal(codePostal).stream().map(Commune::nom).toList();
    }

    /** One at most; none while one of the two is missing. */
    List<String> avertissements() {
        if (!codePostal.matches("\\d{5}") || nom.isEmpty()) {
            return List.of();
        }
        var accord = communes.accord(codePostal, nom);
        if (accord.communes().isEmpty()) {
            return List.of("Nous ne connaissons pas le code postal " + codePostal + " : vérifiez-le. S’il est juste, gardez-le.");
        }
        return accord.plausible() ? List.of() : List.of("Le code postal " + codePostal + " est celui de " + citees(accord.communes())
                + ", et vous avez écrit « " + nom + " » : vérifiez. Si l’adresse est juste, gardez-la.");
    }

    private static String citees(List<Commune> communes) {
        var autres = communes.size() - CITEES;
        var noms = communes.stream().limit(CITEES).map(Commune::nom).collect(Collectors.joining(", "));
        return autres > 0 ? noms + " et " + (autres == 1 ? "une autre commune" : autres + " autres communes") : noms;
    }
}
