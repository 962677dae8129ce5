package fr.cyclades.amenagement;

import fr.cyclades.candidature.Situation;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import fr.cyclades.socle.TexteLibre;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The service notes that a dossier came, that the aménagement is granted or refused (R33): with its trace, a mail to the candidate, and
 * the way back. An agent who acts on something else than what was on the screen changes nothing.
 */
@Service
public class Instruction {

    private static final int LONGUEUR_MAX = 2000;

    private final RegistreDesNotes notes;
    private final LettresDeLInstruction lettres;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    Instruction(RegistreDesNotes notes, LettresDeLInstruction lettres, Journal journal, ApplicationEventPublisher evenements) {
        this.notes = notes;
        this.lettres = lettres;
        this.journal = journal;
        this.evenements = evenements;
    }

    /** What became of a note, or of its undoing. */
    public sealed interface Effet {

        record Fait() implements Effet {}

        /** Somebody noted something else meanwhile. */
        record Conflit() implements Effet {}

        record Refuse(List<Refus> refus) implements Effet {}
    }

    /** An agent reads it: the candidate will know (decision 34). */
    public void lire(UUID candidature, Identite.DeLAgent agent, Instant quand) {
        journal.noter(new Acte(quand, agent, "amenagement_ouvert", candidature, Map.of()));
    }

    public List<Note> historique(UUID candidature) {
        return notes.de(candidature);
    }

    /** @param vue the note in force on the screen, or empty */
    @Transactional
    public Effet noter(Situation s, Note note, Optional<UUID> vue) {
        var actuelle = notes.verrouiller(note.candidature());
        if (!actuelle.map(Note::id).equals(vue)) {
            return new Effet.Conflit();
        }
        var refus = refus(s, note, actuelle);
        if (!refus.isEmpty()) {
            return new Effet.Refuse(refus);
        }
        notes.ajouter(note);
        journal.noter(new Acte(note.le(), new Identite.DeLAgent(note.auteur()), note.etat().acte(), note.candidature(), Map.of()));
        lettres.notee(s, note);
        if (note.etat().estUneDecision()) {
            evenements.publishEvent(new DecisionNotee(note.candidature(), note.id()));
        }
        return new Effet.Fait();
    }

    private static List<Refus> refus(Situation s, Note note, Optional<Note> actuelle) {
        var refus = new ArrayList<Refus>();
        if (!s.candidature().estVivante()) {
            refus.add(Refus.global("inscription_terminee", "Cette inscription n’est plus en cours."));
        }
        if (actuelle.map(Note::etat).filter(note.etat()::equals).isPresent()) {
            refus.add(Refus.duChamp("etat", "deja_note", "C’est déjà noté. Pour changer la date ou les mots, annulez d’abord la dernière note."));
        }
        switch (note.etat()) {
            case RECU -> jour(s, note.recuLe()).ifPresent(refus::add);
            case ACCORDE, REFUSE -> {
                if (note.message().isBlank()) {
                    refus.add(Refus.duChamp("message", "message_absent", note.etat() == Note.Etat.ACCORDE ? "Écrivez les mesures accordées."
                            : "Écrivez pourquoi, et ce que la personne peut faire."));
                }
                TexteLibre.tropLong("message", note.message(), LONGUEUR_MAX).ifPresent(refus::add);
            }
        }
        return refus;
    }

    private static Optional<Refus> jour(Situation s, Optional<LocalDate> jour) {
        var ouverture = LocalDate.ofInstant(s.campagne().echeancier().ouverture(), s.campagne().zone());
        var aujourdhui = LocalDate.ofInstant(s.instant(), s.campagne().zone());
        return jour.isEmpty() ? Optional.of(Refus.duChamp("recuLe", "date_absente", "Écrivez le jour où le dossier est arrivé."))
                : jour.filter(j -> j.isAfter(aujourdhui) || j.isBefore(ouverture)).map(_ -> Refus.duChamp("recuLe", "date_impossible",
                        "Le dossier est arrivé entre l’ouverture des inscriptions, le " + EnFrancais.jour(ouverture) + ", et aujourd’hui."));
    }

    /** Takes the last note back; the one before is in force again. @param note the one on the screen */
    @Transactional
    public Effet annuler(Situation s, UUID note, Identite.DeLAgent agent, Instant le) {
        var actuelle = notes.verrouiller(s.candidature().id());
        if (actuelle.filter(n -> n.id().equals(note)).isEmpty()) {
            return new Effet.Conflit();
        }
        notes.annuler(note, agent.agent(), le);
        journal.noter(new Acte(le, agent, "amenagement_note_annulee", s.candidature().id(), Map.of()));
        lettres.annulee(s, actuelle.get());
        if (actuelle.get().etat().estUneDecision()) {
            evenements.publishEvent(new DecisionRetiree(s.candidature().id(), note));
        }
        evenements.publishEvent(new DemandeModifiee(s.candidature().id()));
        return new Effet.Fait();
    }
}
