package fr.cyclades.reglement.load;

import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.DefinitionsEcrites;
import fr.cyclades.reglement.yaml.DefinitionsFausses;
import fr.cyclades.reglement.yaml.Fichiers;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compiles what it is asked for, each time. */
@Component
class DefinitionsDesFichiers implements DefinitionsEcrites {

    private final ReglementsPublies publies;

    DefinitionsDesFichiers(ReglementsPublies publies) {
        this.publies = publies;
    }

    @Override
    public Optional<Definition> publiee(String empreinte) {
        return publies.lire(empreinte).map(gardee -> compiler(gardee, empreinte));
    }

    static Definition compiler(ReglementsPublies.Garde gardee, String empreinte) {
        var fichiers = Fichiers.delier(gardee.texte(), "règlement publié " + empreinte.substring(0, 12) + " : ");
        return new Chargeur().charger(fichiers).stream().filter(d -> d.code().equals(gardee.campagne()))
                .map(Definition.class::cast).findFirst().orElseThrow();
    }

    @Override
    public Comparaison comparer(String avant, String apres) {
        try {
            return new Comparaison(Comparer.changements(avant, apres), "");
        } catch (DefinitionsFausses fausses) {
            return new Comparaison(List.of(), fausses.getMessage());
        }
    }
}
