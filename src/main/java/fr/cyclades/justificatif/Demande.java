package fr.cyclades.justificatif;

import fr.cyclades.reglement.PieceDemandee.Mode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one regroupement asks of one candidature, and travels one way (R98, R102, R109).
 *
 * @param limite     the first instant refused, as last written; the campagne has the last word
 * @param fournieLe  last « J’ai fourni toutes mes pièces »; {@code fournieVersion} the version of the inscription it was for
 * @param valideeLe  when all its pieces were conform
 * @param pieces     in the order of the règlement, those set aside included
 */
public record Demande(UUID id, UUID candidature, String campagne, String regroupement, String libelle, Mode mode, Instant ouverture,
        Instant limite, Optional<Instant> fournieLe, int fournieVersion, Optional<Instant> valideeLe, List<Piece> pieces) {

    public Demande {
        pieces = List.copyOf(pieces);
    }

    public List<Piece> demandees() {
        return pieces.stream().filter(Piece::demandee).toList();
    }
}
