package fr.cyclades.demonstration;

import fr.cyclades.agent.Agents;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.document.Document;
import fr.cyclades.document.Documents;
import fr.cyclades.justificatif.Decision;
import fr.cyclades.justificatif.DecisionsPassees;
import fr.cyclades.justificatif.Depots.Ou;
import fr.cyclades.justificatif.Envoye;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.justificatif.Liasse;
import fr.cyclades.justificatif.Liasses;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.Reception;
import fr.cyclades.justificatif.Receptions;
import fr.cyclades.justificatif.Transmissions;
import fr.cyclades.justificatif.Transmissions.Clic;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Has the demonstration people deposit, transmit, and the agents decide, through the same acts and the same inspection as anybody. Each
 * gesture is done once; one that cannot be done yet fails, and is tried again with what follows it.
 */
@Component
@ConditionalOnBooleanProperty("cyclades.demonstration")
public class PiecesInventees {

    private static final DateTimeFormatter EN_CHIFFRES = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Presences presences;
    private final Liasses liasses;
    private final Receptions receptions;
    private final Transmissions transmissions;
    private final DecisionsPassees decisions;
    private final Agents agents;
    private final Situations situations;
    private final Documents documents;
    private final Horloge horloge;

    PiecesInventees(Presences presences, Liasses liasses, Receptions receptions, Transmissions transmissions, DecisionsPassees decisions, Agents agents,
            Situations situations, Documents documents, Horloge horloge) {
        this.presences = presences;
        this.liasses = liasses;
        this.receptions = receptions;
        this.transmissions = transmissions;
        this.decisions = decisions;
        this.agents = agents;
        this.situations = situations;
        this.documents = documents;
        this.horloge = horloge;
    }

    /** Those whose pieces are not all as they should be. */
    public List<String> restants() {
        var inscrits = presences.demarches();
        return Demarches.toutes().stream().filter(d -> inscrits.contains(d.personnage()) && presences.gestes(d.personnage()) < d.pieces().size())
                .map(Demarche::personnage).toList();
    }

    /** Outside any transaction, as the deposits of anybody. */
    public void faire(String personnage) {
        var gestes = Demarches.toutes().stream().filter(d -> d.personnage().equals(personnage)).findFirst().orElseThrow().pieces();
        var candidature = presences.candidature(personnage).orElseThrow();
        for (int rang = presences.gestes(personnage); rang < gestes.size(); rang++) {
            var quand = horloge.maintenant().minus(Duration.ofDays(gestes.get(rang).ilYA())).minus(Duration.ofMinutes(gestes.size() - rang));
            faire(gestes.get(rang), liasses.courante(candidature).orElseThrow(), quand);
            presences.noterGestes(personnage, rang + 1);
        }
    }

    private void faire(Geste geste, Liasse liasse, Instant quand) {
        switch (geste) {
            case Geste.Depose d -> choisies(liasse, d.codes()).filter(p -> p.enLigne() && (p.etat() instanceof AFournir || p.etat() instanceof NonConforme))
                    .forEach(p -> deposer(liasse, p, d, quand));
            case Geste.Fourni _ -> fournir(liasse, quand);
            case Geste.Accepte(_, var agent, var codes) -> choisies(liasse, codes).filter(p -> p.etat() instanceof Transmise)
                    .forEach(p -> decider(p, new Decision.Conforme(Optional.empty()), agent, quand));
            case Geste.Refuse(_, var agent, var code, var motif, var message) -> liasse.piece(code).filter(p -> p.etat() instanceof Transmise)
                    .ifPresent(p -> decider(p, new Decision.NonConforme(motif, message, Optional.empty()), agent, quand));
        }
    }

    private static Stream<Piece> choisies(Liasse liasse, List<String> codes) {
        return liasse.demandees().stream().filter(p -> codes.contains(Geste.TOUT) || codes.contains(p.quoi().code()));
    }

    private void deposer(Liasse liasse, Piece piece, Geste.Depose geste, Instant quand) {
        var s = liasse.situation();
        var ou = new Ou(piece.candidature(), piece.quoi().code(), candidat(s), quand);
        var recu = receptions.recevoir(ou, s.campagne().notice().formats(), fichiers(s, piece, geste));
        if (!(recu instanceof Reception.Acceptee)) {
            throw new IllegalStateException("demonstration piece not taken: " + recu);
        }
    }

    private void fournir(Liasse liasse, Instant quand) {
        var s = liasse.situation();
        liasse.demandes().stream().filter(liasse.bilan()::estATransmettre).forEach(d -> transmissions.fournir(new Clic(d.candidature(), s.version().numero(),
                "J’ai fourni toutes mes pièces", candidat(s), quand), d.regroupement()).ifPresent(refus -> {
                    throw new IllegalStateException("demonstration click refused: " + refus.code());
                }));
    }

    private void decider(Piece piece, Decision decision, AdresseMail adresse, Instant quand) {
        var agent = new Identite.DeLAgent(agents.parAdresse(adresse).orElseThrow().id());
        if (!decisions.rapporter(piece.id(), piece.revision(), decision, agent, quand)) {
            throw new IllegalStateException("demonstration decision refused");
        }
    }

    private List<Envoye> fichiers(Situation s, Piece piece, Geste.Depose geste) {
        if (piece.quoi().signature()) {
            var papier = geste.sansCode() ? Papiers.page(piece.quoi().libelle(), lignes(s)) : recapitulatif(piece.candidature(), s);
            return List.of(envoye("recapitulatif-signe.jpg", Papiers.photographie(papier, true, false)));
        }
        if (piece.quoi().code().equals("1NATID01")) {
            var recto = Papiers.photographie(Papiers.carte("CARTE D’IDENTITÉ", lignes(s)), false, geste.floue());
            var verso = Papiers.photographie(Papiers.carte("CARTE D’IDENTITÉ, verso", List.of("Taille : 1,70 m", "Valable dix ans", "Délivrée en 2024")), false, geste.floue());
            return List.of(envoye("carte-recto.jpg", recto), envoye("carte-verso.jpg", verso));
        }
        return List.of(envoye(piece.quoi().code().toLowerCase(Locale.ROOT) + ".pdf", Papiers.page(piece.quoi().libelle(), lignes(s))));
    }

    /** Printed by then, else the gesture is tried again. */
    private byte[] recapitulatif(UUID candidature, Situation s) {
        return documents.de(candidature).stream().filter(d -> d.type().equals("recapitulatif")).findFirst().map(Document::id)
                .flatMap(id -> documents.contenu(id, s.candidat().id())).orElseThrow(() -> new IllegalStateException("récapitulatif not printed yet"));
    }

    private static List<String> lignes(Situation s) {
        return List.of("Nom, prénoms : " + s.nomDuCandidat(), "Date de naissance : " + EN_CHIFFRES.format(s.candidat().naissance()),
                "Document inventé pour la démonstration.");
    }

    private static Envoye envoye(String nom, byte[] octets) {
        return new Envoye(nom, octets.length, () -> new ByteArrayInputStream(octets));
    }

    private static Identite candidat(Situation s) {
        return new Identite.DuCandidat(s.candidat().id());
    }
}
