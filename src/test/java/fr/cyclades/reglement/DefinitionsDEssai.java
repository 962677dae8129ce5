package fr.cyclades.reglement;

import fr.cyclades.reglement.check.Exemple;
import fr.cyclades.reglement.check.Exemples;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.load.Chargeur;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichiers;
import java.util.List;

/** The definitions of the product, loaded once for all tests that need no database. */
public final class DefinitionsDEssai {

    private static final List<DefinitionCompilee> TOUTES = new Chargeur().charger(Fichiers.tous(List.of()));
    private static final List<Exemple> EXEMPLES = Exemples.lire(Fichiers.tous(List.of()), TOUTES, new Defauts());

    private DefinitionsDEssai() {
    }

    public static List<DefinitionCompilee> toutes() {
        return TOUTES;
    }

    static List<Exemple> exemples() {
        return EXEMPLES;
    }

    public static DefinitionCompilee parCode(String code) {
        return TOUTES.stream().filter(d -> d.code().equals(code)).findFirst()
                .orElseThrow(() -> new AssertionError("no campagne " + code));
    }
}
