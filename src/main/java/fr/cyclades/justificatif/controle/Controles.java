package fr.cyclades.justificatif.controle;

import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.candidature.Validations;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.justificatif.Controle;
import fr.cyclades.justificatif.Decision;
import fr.cyclades.justificatif.DecisionsPassees;
import fr.cyclades.justificatif.Delais;
import fr.cyclades.justificatif.Demande;
import fr.cyclades.justificatif.EtatDePiece;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Conforme;
import fr.cyclades.justificatif.EtatDePiece.Depot;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.EtatDePiece.Recue;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.PieceControlee;
import fr.cyclades.justificatif.Pieces;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The service decides on a piece (R105, R106): reçue, conforme, non conforme. A decision names the revision that was on the screen: when the
 * candidate or a colleague changed the piece meanwhile, nothing is done and the agent is told. When the last piece becomes conform, a date of
 * validation is put on each (R103).
 */
@Service
public class Controles implements DecisionsPassees {

    private final Pieces pieces;
    private final Situations situations;
    private final Validations validations;
    private final Journal journal;
    private final Horloge horloge;
    private final ApplicationEventPublisher evenements;

    Controles(Pieces pieces, Situations situations, Validations validations, Journal journal, Horloge horloge, ApplicationEventPublisher evenements) {
        this.pieces = pieces;
        this.situations = situations;
        this.validations = validations;
        this.journal = journal;
        this.horloge = horloge;
        this.evenements = evenements;
    }

    /** @param revision the one that was on the screen */
    @Transactional
    public Effet decider(UUID id, int revision, Decision decision, Identite.DeLAgent agent) {
        return decider(id, revision, decision, agent, horloge.maintenant());
    }

    @Override
    @Transactional
    public boolean rapporter(UUID piece, int revision, Decision decision, Identite.DeLAgent agent, Instant le) {
        return decider(piece, revision, decision, agent, le) instanceof Effet.Fait;
    }

    private Effet decider(UUID id, int revision, Decision decision, Identite.DeLAgent agent, Instant maintenant) {
        var candidature = pieces.parId(id).orElseThrow().candidature();
        var demandes = pieces.verrouiller(candidature);
        var piece = parmi(demandes, id);
        if (piece.revision() != revision) {
            return new Effet.Conflit(piece, Empechements.changement(piece));
        }
        var situation = situations.courante(candidature).orElseThrow();
        var refus = new Empechements(situation, piece, decision, maintenant).refus();
        return refus.isEmpty() ? decider(situation, piece, decision, agent, maintenant) : new Effet.Refuse(refus);
    }

    private Effet decider(Situation situation, Piece piece, Decision decision, Identite.DeLAgent agent, Instant le) {
        var ecrite = pieces.ecrire(piece.avec(etat(piece, decision, le, new Delais(situation.campagne())))).orElseThrow();
        var controle = new Controle(UUID.randomUUID(), piece.id(), piece.depot().map(Depot::fichier), decision, le, agent, Retour.code(piece.etat()),
                ecrite.revision(), Optional.empty(), Optional.empty());
        pieces.noter(controle);
        noter(agent, "piece_controlee", piece, Map.of("piece", piece.quoi().code(), "decision", nom(decision)), le);
        evenements.publishEvent(new PieceControlee(piece.candidature(), piece.id(), controle.id()));
        return new Effet.Fait(controle, ecrite, validerSiToutEstConforme(piece.candidature(), agent, le));
    }

    private static EtatDePiece etat(Piece piece, Decision decision, Instant le, Delais delais) {
        return switch (decision) {
            case Decision.Conforme(var recueLe) -> new Conforme(piece.depot(), le, recueLe.or(() -> Retour.recueLe(piece.etat())), Optional.empty());
            case Decision.NonConforme(var motif, var commentaire, var recueLe) -> new NonConforme(piece.depot(), motif, commentaire, le,
                    recueLe.or(() -> Retour.recueLe(piece.etat())), delais.redepot(le));
            case Decision.Recue(var jour) -> new Recue(piece.depot(), jour);
        };
    }

    private boolean validerSiToutEstConforme(UUID candidature, Identite.DeLAgent agent, Instant le) {
        var demandes = pieces.de(List.of(candidature)).getOrDefault(candidature, List.of());
        var demandees = demandes.stream().flatMap(d -> d.demandees().stream()).toList();
        var toutes = demandees.stream().allMatch(p -> p.etat() instanceof Conforme || !p.compte() && p.etat() instanceof AFournir);
        if (!toutes || demandees.stream().noneMatch(p -> p.etat() instanceof Conforme)) {
            return false;
        }
        demandes.stream().filter(d -> !d.demandees().isEmpty()).forEach(d -> pieces.valider(d.id(), Optional.of(le)));
        return validations.valider(candidature, agent, le);
    }

    /** Goes back on the last decision on a piece, with its trace; the date of validation goes too. */
    @Transactional
    public Effet annuler(UUID id, UUID controle, Identite.DeLAgent agent) {
        var candidature = pieces.parId(id).orElseThrow().candidature();
        var demandes = pieces.verrouiller(candidature);
        var piece = parmi(demandes, id);
        var passees = pieces.controles(id).stream().filter(c -> c.annuleLe().isEmpty()).toList();
        if (passees.isEmpty() || !passees.getFirst().id().equals(controle) || !Retour.estEncoreCelleDe(passees.getFirst(), piece)) {
            return new Effet.Conflit(piece, Empechements.changement(piece));
        }
        var le = horloge.maintenant();
        demandes.stream().filter(d -> d.valideeLe().isPresent()).forEach(d -> pieces.valider(d.id(), Optional.empty()));
        validations.invalider(candidature, agent, le);
        var relue = pieces.parId(id).orElseThrow();
        var precedente = passees.stream().skip(1).findFirst();
        var delais = new Delais(situations.courante(candidature).orElseThrow().campagne());
        var rendue = pieces.ecrire(relue.avec(new Retour(passees.getFirst(), precedente, delais).etat(relue))).orElseThrow();
        pieces.annuler(controle, le, agent);
        noter(agent, "controle_annule", piece, Map.of("piece", piece.quoi().code()), le);
        evenements.publishEvent(new PieceControlee(candidature, id, controle));
        return new Effet.Fait(passees.getFirst(), rendue, false);
    }

    private static Piece parmi(List<Demande> demandes, UUID id) {
        return demandes.stream().flatMap(d -> d.pieces().stream()).filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    private static String nom(Decision decision) {
        return switch (decision) {
            case Decision.Conforme _ -> "conforme";
            case Decision.NonConforme _ -> "non_conforme";
            case Decision.Recue _ -> "recue";
        };
    }

    private void noter(Identite agent, String nature, Piece piece, Map<String, String> details, Instant le) {
        journal.noter(new Acte(le, agent, nature, piece.candidature(), details));
    }
}
