package fr.cyclades.reglement.load;

import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.Definitions;
import fr.cyclades.reglement.DefinitionsRelues;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.yaml.Fichiers;
import fr.cyclades.socle.Horloge;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Loaded at start-up, read again when the files of a further folder change; a frozen definition is compiled again when it is asked for,
 * then remembered.
 */
@Component
class DefinitionsChargees implements Definitions {

    private final Chargeur chargeur = new Chargeur();
    private final Map<String, Definition> parEmpreinte = new ConcurrentHashMap<>();
    private final List<Path> dossiers;
    private final boolean seuls;
    private final ReglementsPublies publies;
    private final Horloge horloge;
    private volatile Map<String, Definition> parCampagne;

    /**
     * @param dossiers further folders that hold {@code reglements/} or {@code campagnes/}, separated as in PATH
     * @param seuls whether the campagnes of the product that they do not change are left out ({@code bin/reglement essayer})
     */
    DefinitionsChargees(@Value("${cyclades.reglements:}") String dossiers, @Value("${cyclades.reglements-seuls:false}") boolean seuls,
            ReglementsPublies publies, Horloge horloge) {
        this.dossiers = Arrays.stream(dossiers.split(java.io.File.pathSeparator)).filter(d -> !d.isBlank()).map(String::strip).map(Path::of).toList();
        this.publies = publies;
        this.horloge = horloge;
        this.seuls = seuls;
        servir(ouvrir());
    }

    List<Path> dossiers() {
        return dossiers;
    }

    /**
     * Reads all the files again. Nothing changes for those who ask before the end, nor if a file is false; a campagne whose file is gone
     * stays as it was, since people may be registered in it.
     *
     * @param avant told of the new definitions just before they are served; if it throws, they are not
     * @throws fr.cyclades.reglement.yaml.DefinitionsFausses with all the faults
     */
    void relire(Consumer<DefinitionsRelues> avant) {
        var relues = new ArrayList<>(ouvrir());
        var codes = relues.stream().map(Definition::code).collect(Collectors.toSet());
        parCampagne.values().stream().filter(d -> !codes.contains(d.code())).forEach(relues::add);
        avant.accept(new DefinitionsRelues(relues));
        servir(relues);
    }

    private List<Definition> ouvrir() {
        var ouvertes = chargeur.ouvrir(Fichiers.tous(dossiers));
        return seuls ? ouvertes.stream().filter(DefinitionCompilee.class::isInstance).toList() : ouvertes;
    }

    /** Compiles what nobody has asked for yet. @throws fr.cyclades.reglement.yaml.DefinitionsFausses when the build has proved nothing */
    void preparer() {
        parCampagne.values().forEach(Definition::onglets);
    }

    private void servir(List<Definition> definitions) {
        var nouvelles = new LinkedHashMap<String, Definition>();
        var connues = publies.connues();
        for (var definition : definitions) {
            nouvelles.put(definition.code(), definition);
            parEmpreinte.put(definition.empreinte(), definition);
            if (!connues.contains(definition.empreinte())) {
                publies.garder(definition.empreinte(), definition.code(), definition.texte(), horloge.maintenant());
            }
        }
        parCampagne = nouvelles;
    }

    @Override
    public Collection<Definition> toutes() {
        return List.copyOf(parCampagne.values());
    }

    @Override
    public Optional<Definition> parCampagne(String code) {
        return Optional.ofNullable(parCampagne.get(code));
    }

    @Override
    public Optional<Definition> parEmpreinte(String empreinte) {
        var connue = Optional.ofNullable(parEmpreinte.get(empreinte));
        return connue.isPresent() ? connue : publies.lire(empreinte).map(gardee -> {
            var definition = DefinitionsDesFichiers.compiler(gardee, empreinte);
            parEmpreinte.put(empreinte, definition);
            return definition;
        });
    }
}
