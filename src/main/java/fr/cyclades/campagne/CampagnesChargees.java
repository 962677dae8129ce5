package fr.cyclades.campagne;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.cyclades.referentiel.Academie;
import fr.cyclades.referentiel.Academies;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.Definitions;
import fr.cyclades.reglement.DefinitionsRelues;
import fr.cyclades.socle.Horloge;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads the definitions at start-up and whenever they change, dates them, and remembers the day from which relative dates count. */
@Component
class CampagnesChargees implements Campagnes {

    private final Academies academies;
    private final CampagnesConnues memoire;
    private final Horloge horloge;
    private volatile Map<String, Campagne> parCode;

    CampagnesChargees(Definitions definitions, Academies academies, CampagnesConnues memoire, Horloge horloge) {
        this.academies = academies;
        this.memoire = memoire;
        this.horloge = horloge;
        dater(definitions.toutes());
    }

    /** Throws when one cannot be dated: the new definitions are then not served. */
    @EventListener
    void relire(DefinitionsRelues relues) {
        dater(relues.toutes());
    }

    private void dater(Collection<Definition> definitions) {
        var connues = memoire.toutes().stream().collect(toMap(CampagneConnue::code, identity()));
        var retenues = definitions.stream()
                .map(definition -> retenir(definition, academies, Optional.ofNullable(connues.get(definition.code())), horloge))
                .toList();
        memoire.retenir(retenues.stream().map(Lecture::retenue).toList());
        var datees = new LinkedHashMap<String, Campagne>();
        retenues.stream().map(Lecture::campagne).sorted(Comparator.comparing(Campagne::code)).forEach(c -> datees.put(c.code(), c));
        parCode = datees;
    }

    @Override
    public List<Campagne> toutes() {
        return List.copyOf(parCode.values());
    }

    @Override
    public Optional<Campagne> parCode(String code) {
        return Optional.ofNullable(parCode.get(code));
    }

    @Override
    public List<Campagne> ouvertes(Instant instant) {
        return parCode.values().stream()
                .filter(campagne -> campagne.estOuverte(instant))
                .sorted(Comparator.comparing((Campagne campagne) -> campagne.echeancier().cloture().limite()).thenComparing(Campagne::code))
                .toList();
    }

    private static Lecture retenir(Definition definition, Academies academies, Optional<CampagneConnue> connue, Horloge horloge) {
        var academie = academie(definition, academies);
        var zone = definition.notice().fuseau().orElse(academie.zone());
        var maintenant = horloge.maintenant();
        var retenue = connue.map(c -> c.relue(definition.empreinte(), maintenant))
                .orElseGet(() -> new CampagneConnue(definition.code(), definition.empreinte(), horloge.aujourdhui(zone), maintenant));
        var echeancier = new Resolution(zone, academies.lieu(zone), retenue.jourZero()).resoudre(definition.notice().calendrier());
        verifier(definition, echeancier);
        return new Lecture(retenue, new Campagne(definition, academie, echeancier, retenue.modifieeLe()));
    }

    private static Academie academie(Definition definition, Academies academies) {
        var code = definition.notice().academie();
        return academies.parCode(code).orElseThrow(() -> new IllegalStateException(
                "campagnes/%s : l’académie « %s » n’existe pas. Écrivez le code à deux chiffres d’une ligne de referentiel/academies.csv."
                        .formatted(definition.code(), code)));
    }

    private static void verifier(Definition definition, Echeancier echeancier) {
        if (!echeancier.ouverture().isBefore(echeancier.cloture().limite())) {
            throw new IllegalStateException("campagnes/%s : le service fermerait (%s) avant d’ouvrir (%s). Corrigez le calendrier."
                    .formatted(definition.code(), echeancier.cloture().limite(), echeancier.ouverture()));
        }
    }

    private record Lecture(CampagneConnue connue, Campagne campagne) {

        CampagnesConnues.Retenue retenue() {
            return new CampagnesConnues.Retenue(connue, campagne.echeancier());
        }
    }
}
