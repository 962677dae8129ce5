package fr.cyclades.justificatif.controle;

import java.time.Instant;
import java.util.Optional;

/** How many pieces wait, within the perimeter of an agent. @param plusAncienne since when the oldest one to control waits */
public record Comptes(long aControler, long redeposees, long enRetard, long anomalies, long courrier, Optional<Instant> plusAncienne) {

    public long de(Corbeille corbeille) {
        return switch (corbeille) {
            case A_CONTROLER -> aControler;
            case REDEPOSEES -> redeposees;
            case EN_RETARD -> enRetard;
            case ANOMALIES -> anomalies;
            case COURRIER -> courrier;
        };
    }
}
