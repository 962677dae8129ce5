package fr.cyclades.amenagement;

import static java.util.stream.Collectors.toMap;

import fr.cyclades.candidature.EtatDesAmenagements;
import fr.cyclades.candidature.Situation;
import fr.cyclades.habillage.Etat;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says the sentence of each candidature that asks for something, in one statement. */
@Component
class Demarches implements EtatDesAmenagements {

    private final RegistreDesDemandes registre;

    Demarches(RegistreDesDemandes registre) {
        this.registre = registre;
    }

    @Override
    public Map<UUID, Etat> de(Collection<Situation> situations) {
        var connues = registre.de(situations.stream().map(s -> s.candidature().id()).toList());
        return situations.stream().flatMap(s -> Nature.de(s).map(nature -> Demarche.de(s, nature, connues)).stream())
                .collect(toMap(d -> d.situation().candidature().id(), Demarche::etat));
    }
}
