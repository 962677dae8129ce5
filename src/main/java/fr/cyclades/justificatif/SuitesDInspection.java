package fr.cyclades.justificatif;

import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.document.Documents;
import fr.cyclades.inspection.CodesDeVersion;
import fr.cyclades.inspection.Conseil;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.justificatif.EtatDePiece.Deposee;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows the inspection of a file: it is kept, or given back with the reason. Of a file already transmitted the machine makes a
 * « Non conforme », with its delay to replace it; what it cannot read it leaves to the agent (decision 23). Of a file that an agent
 * deposited the bureau holds the document: the piece is « Reçue », among the anomalies, until an agent deposits it again or decides.
 */
@Service
public class SuitesDInspection {

    private static final Logger JOURNAL = LoggerFactory.getLogger(SuitesDInspection.class);

    private final Inspections inspections;
    private final CodesDeVersion codes;
    private final Documents documents;
    private final Situations situations;
    private final Pieces pieces;
    private final Fichiers fichiers;
    private final Journal journal;
    private final Horloge horloge;
    private final ApplicationEventPublisher evenements;

    SuitesDInspection(Inspections inspections, CodesDeVersion codes, Documents documents, Situations situations, Pieces pieces, Fichiers fichiers,
            Journal journal, Horloge horloge, ApplicationEventPublisher evenements) {
        this.inspections = inspections;
        this.codes = codes;
        this.documents = documents;
        this.situations = situations;
        this.pieces = pieces;
        this.fichiers = fichiers;
        this.journal = journal;
        this.horloge = horloge;
        this.evenements = evenements;
    }

    /**
     * A file that no piece knows changes nothing: it was inspected for somebody else.
     *
     * @param lus the codes seen on its pages; see {@link #codes}
     */
    @Transactional
    public void tirer(UUID fichier, List<String> lus) {
        fichiers.parId(fichier).flatMap(f -> pieces.parId(f.piece())).ifPresentOrElse(piece -> tirer(piece, fichier, lus),
                () -> JOURNAL.info("File {} belongs to no piece: nothing follows its inspection", fichier));
    }

    private void tirer(Piece piece, UUID fichier, List<String> lus) {
        pieces.verrouiller(piece.candidature());
        var relue = pieces.parId(piece.id()).orElseThrow();
        var situation = situations.courante(piece.candidature()).orElseThrow();
        switch (inspections.verdict(fichier)) {
            case Verdict.Refuse(var refus) -> rendre(relue, fichier, situation, refus.stream().map(Refus::phrase).collect(Collectors.joining(" ")));
            case Verdict.Accepte accepte -> garder(relue, fichier, situation, accepte, version(situation, lus));
            case Verdict.AVoir _ -> fichiers.inspecter(fichier, horloge.maintenant(), 0, OptionalInt.empty(), List.of());
            case Verdict.EnCours _ -> { }
        }
    }

    /**
     * An agent has the machine try again on a file that it gave up: the storage is back, or its bytes are. Asked twice, it is done once.
     *
     * @param fichier of this piece; nothing is done, nor written, when its control did not end « à voir »
     */
    @Transactional
    public void relancer(Piece piece, UUID fichier, Identite.DeLAgent agent) {
        if (inspections.reprendre(fichier)) {
            journal.noter(new Acte(horloge.maintenant(), agent, "controle_du_fichier_relance", piece.candidature(), Map.of("piece", piece.quoi().code())));
        }
    }

    /** Read outside the transaction: it takes a second. Nothing for what is not a paper to sign. */
    public List<String> codes(UUID fichier) {
        return fichiers.parId(fichier).flatMap(f -> pieces.parId(f.piece())).filter(p -> p.quoi().signature()).map(_ -> codes.lire(fichier)).orElse(List.of());
    }

    private void garder(Piece piece, UUID fichier, Situation situation, Verdict.Accepte verdict, OptionalInt version) {
        if (piece.quoi().signature() && version.isPresent() && version.getAsInt() < situation.version().numero()) {
            rendre(piece, fichier, situation, Place.versionDepassee(version.getAsInt(), situation.version().numero()));
        } else {
            fichiers.inspecter(fichier, horloge.maintenant(), verdict.pages(), version, verdict.conseils().stream().map(Conseil::phrase).toList());
        }
    }

    /** The version printed beside a key which is that of this very candidature; another one's paper is for the agent to see. */
    private OptionalInt version(Situation situation, List<String> lus) {
        return lus.stream().map(CodeDuRecapitulatif::lire).flatMap(Optional::stream)
                .filter(c -> c.version() <= situation.version().numero()
                        && documents.reserverCle(situation.candidature().id(), "recapitulatif", c.version()).equals(c.cle()))
                .mapToInt(CodeDuRecapitulatif::version).max();
    }

    private void rendre(Piece piece, UUID fichier, Situation situation, String phrase) {
        var maintenant = horloge.maintenant();
        fichiers.rejeter(fichier, maintenant, phrase);
        if (piece.depot().filter(d -> d.fichier().equals(fichier)).isEmpty()) {
            return;
        }
        journal.noter(new Acte(maintenant, new Identite.DuSysteme(), "fichier_rejete", piece.candidature(), Map.of("piece", piece.quoi().code())));
        if (piece.etat() instanceof Deposee) {
            retirer(piece.retirer(), fichier, maintenant);
        } else if (piece.etat() instanceof Transmise) {
            fichiers.parId(fichier).flatMap(Fichier::remise).ifPresentOrElse(
                    remise -> retirer(piece.avec(new EtatDePiece.Recue(Optional.empty(), remise.recueLe())), fichier, maintenant),
                    () -> refuser(piece, new Delais(situation.campagne()), phrase, maintenant));
        }
    }

    private void retirer(Piece sans, UUID fichier, Instant maintenant) {
        pieces.ecrire(sans).orElseThrow();
        fichiers.retirer(fichier, maintenant);
        evenements.publishEvent(new FichierRejete(sans.candidature(), sans.id(), fichier));
    }

    private void refuser(Piece piece, Delais delais, String phrase, Instant le) {
        var ecrite = pieces.ecrire(piece.avec(new NonConforme(piece.depot(), "fichier", phrase, le, Optional.empty(), delais.redepot(le)))).orElseThrow();
        var controle = new Controle(UUID.randomUUID(), piece.id(), piece.depot().map(EtatDePiece.Depot::fichier),
                new Decision.NonConforme("fichier", phrase, Optional.empty()), le, new Identite.DuSysteme(), "transmise", ecrite.revision(), Optional.empty(),
                Optional.empty());
        pieces.noter(controle);
        evenements.publishEvent(new PieceControlee(piece.candidature(), piece.id(), controle.id()));
    }
}
