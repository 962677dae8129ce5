package fr.cyclades.candidature;

import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The date put on a version when all its pieces are conform (R103). It belongs to that version: a modification, possible until the
 * closing whatever the dossier (decision 41), begins without it. Who owns the pieces locks them.
 */
@Service
public class Validations {

    private final RegistreDesDecisions registre;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    Validations(RegistreDesDecisions registre, Journal journal, ApplicationEventPublisher evenements) {
        this.registre = registre;
        this.journal = journal;
        this.evenements = evenements;
    }

    /**
     * Puts the date on the current version, once: asked again, it changes nothing; nothing either when the candidature is over. A mail
     * says that the dossier is validated.
     *
     * @return whether it was put now
     */
    @Transactional
    public boolean valider(UUID candidature, Identite auteur, Instant le) {
        var version = registre.valider(candidature, auteur, le);
        version.ifPresent(numero -> {
            journal.noter(new Acte(le, auteur, "candidature_validee", candidature, Map.of("version", "" + numero)));
            evenements.publishEvent(new CandidatureValidee(candidature, numero));
        });
        return version.isPresent();
    }

    /**
     * Takes the date away, when an agent goes back on a piece.
     *
     * @return whether there was one
     */
    @Transactional
    public boolean invalider(UUID candidature, Identite.DeLAgent auteur, Instant le) {
        var version = registre.invalider(candidature);
        version.ifPresent(numero ->
                journal.noter(new Acte(le, auteur, "validation_reprise", candidature, Map.of("version", "" + numero))));
        return version.isPresent();
    }

    /** The date of the current version. */
    public Optional<Instant> valideeLe(UUID candidature) {
        return registre.valideeLe(candidature);
    }
}
