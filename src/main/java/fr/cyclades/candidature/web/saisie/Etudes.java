package fr.cyclades.candidature.web.saisie;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillon;
import fr.cyclades.candidature.Enregistrement;
import fr.cyclades.compte.Candidats;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Gathers what a page of a draft needs: one query for the person, none for the campagne. */
@Component
class Etudes {

    private final Campagnes campagnes;
    private final Candidats candidats;

    Etudes(Campagnes campagnes, Candidats candidats) {
        this.campagnes = campagnes;
        this.candidats = candidats;
    }

    Campagne campagne(Brouillon brouillon) {
        return campagnes.parCode(brouillon.campagne())
                .orElseThrow(() -> new IllegalStateException("campagne gone: " + brouillon.campagne()));
    }

    /** The règlement was evaluated already: its constat is the one that refused. */
    Etude de(Enregistrement.Refusee refusee, Instant instant) {
        var brouillon = refusee.brouillon();
        return new Etude(brouillon, campagne(brouillon), candidats.parId(brouillon.candidat()).orElseThrow(), refusee.constat(), instant);
    }

    Etude de(Brouillon brouillon, Instant instant) {
        return Etude.de(brouillon, campagne(brouillon), candidats.parId(brouillon.candidat()).orElseThrow(), instant);
    }
}
