package fr.cyclades.justificatif;

import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads the pieces of a candidature, in line with its current version whatever is stored. */
@Component
public class Liasses {

    private final Situations situations;
    private final Pieces pieces;
    private final Fichiers fichiers;
    private final Signatures signatures;

    Liasses(Situations situations, Pieces pieces, Fichiers fichiers, Signatures signatures) {
        this.situations = situations;
        this.pieces = pieces;
        this.fichiers = fichiers;
        this.signatures = signatures;
    }

    /** Empty too when the candidature belongs to somebody else. */
    public Optional<Liasse> de(UUID candidature, UUID candidat) {
        return situations.de(candidature, candidat).map(this::liasse);
    }

    /** For deferred work and agents, who were authorised before. */
    public Optional<Liasse> courante(UUID candidature) {
        return situations.courante(candidature).map(this::liasse);
    }

    private Liasse liasse(Situation s) {
        var id = s.candidature().id();
        var connues = pieces.de(List.of(id)).getOrDefault(id, List.of());
        return new Liasse(s, new Accord(s.version(), s.campagne(), connues).demandes(), fichiers.enPlace(id), fichiers.inspectes(id),
                signatures.de(id));
    }
}
