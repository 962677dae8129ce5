package fr.cyclades.outil;

import fr.cyclades.referentiel.Academie;
import fr.cyclades.referentiel.Academies;
import fr.cyclades.reglement.Definition;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The zone of a definition that is not served. */
@Component
class Zones {

    private final Academies academies;

    Zones(Academies academies) {
        this.academies = academies;
    }

    ZoneId de(Definition definition) {
        var notice = definition.notice();
        return notice.fuseau().or(() -> academies.parCode(notice.academie()).map(Academie::zone)).orElseThrow();
    }
}
