package fr.cyclades.reglement.yaml;

import java.util.LinkedHashMap;
import java.util.Map;

/** The faults of the YAML reader, in French with a remedy; for those that it has not met, the commonest remedy. */
final class EnFrancaisYaml {

    /** @param probleme what is wrong; {@code remede} what to write instead */
    record Phrase(String probleme, String remede) {
    }

    private static final Phrase AUTRE = new Phrase("YAML illisible",
            "vérifiez l’alignement, les deux-points et les guillemets de cette ligne et de la précédente");
    private static final Map<String, Phrase> PHRASES = new LinkedHashMap<>();

    static {
        phrase("TAB", "une tabulation", "remplacez-la par deux espaces par niveau");
        phrase("mapping values are not allowed", "un « : » à une place où il n’a pas de sens",
                "alignez cette ligne avec ses voisines ; un texte qui contient « : » s’écrit entre guillemets");
        phrase("Number of aliases", "trop d’ancres « & » reprises par « * »", "écrivez le texte en entier");
        phrase("alias", "un renvoi « * » vers une ancre « & » qui n’existe pas", "écrivez le texte entre guillemets, ou posez l’ancre avant");
        phrase("found unknown escape", "une barre oblique inversée qui ne veut rien dire entre guillemets doubles",
                "doublez-la, ou mettez le texte entre apostrophes");
        phrase("unexpected end of stream", "un guillemet s’ouvre et ne se ferme pas", "fermez-le à la fin du texte");
        phrase("could not find expected ':'", "une clé sans « : »", "écrivez « clé: valeur », avec un espace après les deux-points");
        phrase("but found '<block mapping start>'", "une ligne mal alignée", "donnez-lui le même retrait que ses voisines");
        phrase("expected <block end>", "une ligne mal alignée, ou un texte à mettre entre guillemets",
                "donnez-lui le même retrait que ses voisines ; un guillemet ouvert plus haut est-il fermé ?");
        phrase("expected ',' or", "une liste « [ ] » ou un groupe « { } » mal fermé", "vérifiez les virgules et le signe qui ferme");
        phrase("special characters are not allowed", "un caractère invisible et interdit", "effacez-le et retapez la ligne");
        phrase("cannot start any token", "un signe qui ne peut pas commencer un texte", "mettez le texte entre guillemets");
    }

    private EnFrancaisYaml() {
    }

    private static void phrase(String anglais, String probleme, String remede) {
        PHRASES.put(anglais, new Phrase("YAML illisible : " + probleme, remede));
    }

    static Phrase de(String anglais) {
        return PHRASES.entrySet().stream().filter(e -> anglais.contains(e.getKey())).map(Map.Entry::getValue).findFirst().orElse(AUTRE);
    }
}
