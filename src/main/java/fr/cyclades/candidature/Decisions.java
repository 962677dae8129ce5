package fr.cyclades.candidature;

import fr.cyclades.candidature.Decision.Effet;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The service ends a candidature, or puts it back: one by one; for a lot, the caller calls again (decision 30). The system never decides:
 * an agent does, and each passage keeps the ground, the date, the author, the channel and the proof of notice.
 */
@Service
public class Decisions {

    private final RegistreDesDecisions registre;
    private final Candidatures candidatures;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    Decisions(RegistreDesDecisions registre, Candidatures candidatures, Journal journal, ApplicationEventPublisher evenements) {
        this.registre = registre;
        this.candidatures = candidatures;
        this.journal = journal;
        this.evenements = evenements;
    }

    /** Ends it (R50, R96, R136); a modification that the candidate had begun is forgotten. A mail tells the ground and the remedies. */
    @Transactional
    public Effet prononcer(Candidature.Enregistree candidature, Decision decision, Identite.DeLAgent auteur, Instant le) {
        if (decision.motif().isBlank()) {
            return sansMotif();
        }
        var passage = registre.finir(candidature, decision, auteur, le);
        passage.ifPresent(rang -> {
            journal.noter(new Acte(le, auteur, "candidature_" + RegistreDesDecisions.etat(decision.nature()), candidature.id(),
                    Map.of("canal", decision.canal().name())));
            evenements.publishEvent(new CandidatureAnnulee(candidature.id(), rang));
        });
        return effet(candidature.id(), passage.isPresent());
    }

    /** Puts it back among the live ones, with its number and its versions. */
    @Transactional
    public Effet retablir(Candidature.FinieParLeService candidature, String motif, Identite.DeLAgent auteur, Instant le) {
        if (motif.isBlank()) {
            return sansMotif();
        }
        var fiche = candidature.fiche();
        var autre = candidatures.vivante(fiche.candidat(), fiche.examen(), fiche.session()).filter(v -> !v.id().equals(candidature.id()));
        if (autre.isPresent()) {
            return new Effet.Refuse(List.of(Refus.global("deja_inscrit", "Cette personne a une autre inscription au même examen, sous le numéro "
                    + autre.get().fiche().numero().texte() + "\u00a0: elle ne peut pas en avoir deux.")));
        }
        var passage = registre.retablir(candidature, motif.strip(), auteur, le);
        passage.ifPresent(rang -> {
            journal.noter(new Acte(le, auteur, "candidature_retablie", candidature.id(), Map.of()));
            evenements.publishEvent(new CandidatureRetablie(candidature.id(), rang));
        });
        return effet(candidature.id(), passage.isPresent());
    }

    /**
     * Writes down how the decision in force was notified, when it is known later: the number of the letter.
     *
     * @return whether there was a decision to complete
     */
    @Transactional
    public boolean prouver(UUID candidature, Decision.Canal canal, String preuve, Identite.DeLAgent auteur, Instant le) {
        var ecrite = registre.prouver(candidature, canal, preuve.strip());
        if (ecrite) {
            journal.noter(new Acte(le, auteur, "decision_notifiee", candidature, Map.of("canal", canal.name())));
        }
        return ecrite;
    }

    private static Effet sansMotif() {
        return new Effet.Refuse(List.of(Refus.duChamp("motif", "motif_manque", "Écrivez pourquoi : la personne lira ce motif.")));
    }

    private Effet effet(UUID candidature, boolean fait) {
        var actuelle = candidatures.parId(candidature).orElseThrow();
        return fait ? new Effet.Fait(actuelle) : new Effet.SansObjet(actuelle);
    }
}
