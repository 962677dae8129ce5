package fr.cyclades.reglement;

import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.load.Chargeur;
import fr.cyclades.reglement.yaml.Fichiers;
import java.util.List;

/** The definitions of the product, loaded once for all tests that need no database. */
public final class DefinitionsDEssai {

    private static final List<DefinitionCompilee> TOUTES = new Chargeur().charger(Fichiers.tous(List.of()));

    private DefinitionsDEssai() {
    }

    public static List<DefinitionCompilee> toutes() {
        return TOUTES;
    }

    public static DefinitionCompilee parCode(String code) {
        return TOUTES.stream().filter(d -> d.code().equals(code)).findFirst()
                .orElseThrow(() -> new AssertionError("no campagne " + code));
    }
}
