package fr.cyclades.justificatif;

import fr.cyclades.candidature.EtatDesPieces.Etat;
import fr.cyclades.candidature.Recapitulatifs;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.justificatif.EtatDePiece.Deposee;
import fr.cyclades.justificatif.EtatDePiece.Depot;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.justificatif.Signatures.Signature;
import fr.cyclades.reglement.Notice.ModeDeSignature;
import fr.cyclades.reglement.Notice.MomentDuRecapitulatif;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « J’ai fourni toutes mes pièces », regroupement by regroupement (R49, R102, R108), and « Valider mon inscription » (decision 23). */
@Service
public class Transmissions {

    private final Situations situations;
    private final Demandes demandes;
    private final Pieces pieces;
    private final Signatures signatures;
    private final Recapitulatifs recapitulatifs;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    Transmissions(Situations situations, Demandes demandes, Pieces pieces, Signatures signatures, Recapitulatifs recapitulatifs,
            Journal journal, ApplicationEventPublisher evenements) {
        this.situations = situations;
        this.demandes = demandes;
        this.pieces = pieces;
        this.signatures = signatures;
        this.recapitulatifs = recapitulatifs;
        this.journal = journal;
        this.evenements = evenements;
    }

    /**
     * A click.
     *
     * @param version of the inscription, as it was on the page that was read
     * @param texte   what was read before it
     */
    public record Clic(UUID candidature, int version, String texte, Identite qui, Instant recu) {}

    /** Locks the pieces of a regroupement and hands them to the service; done again, it changes nothing. @return empty when it is done */
    @Transactional
    public Optional<Refus> fournir(Clic clic, String regroupement) {
        var accordees = demandes.accorder(clic.candidature());
        var situation = situations.courante(clic.candidature()).orElseThrow();
        var bilan = new Bilan(accordees, situation.campagne(), situation.version().numero(), false, clic.recu());
        var demande = accordees.stream().filter(d -> d.regroupement().equals(regroupement) && bilan.estATransmettre(d)).findFirst();
        if (demande.isEmpty() && accordees.stream().anyMatch(d -> d.regroupement().equals(regroupement) && d.valideeLe().isPresent())) {
            return Optional.of(Refus.global("dossier_valide", "Vos pièces sont validées : il n’y a plus rien à transmettre, et elles ne changent plus."));
        }
        if (demande.isEmpty()) {
            return accordees.stream().filter(d -> d.regroupement().equals(regroupement)).flatMap(d -> Bilan.bloquantes(d).stream()).findFirst()
                    .map(_ -> incomplet());
        }
        var refus = new Envoi(situation, demande.get(), clic).refus();
        if (refus.isEmpty()) {
            transmettre(situation, demande.get(), clic);
        }
        return refus;
    }

    /** Signs this version by a click (VALIDATION_EN_LIGNE); done again, it changes nothing. @return empty when it is done */
    @Transactional
    public Optional<Refus> valider(Clic clic) {
        demandes.accorder(clic.candidature());
        var situation = situations.courante(clic.candidature()).orElseThrow();
        var refus = new Envoi(situation, null, clic).refus();
        if (refus.isEmpty()) {
            signer(clic, ModeDeSignature.VALIDATION_EN_LIGNE);
            journal.noter(new Acte(clic.recu(), clic.qui(), "inscription_validee_en_ligne", clic.candidature(), Map.of("version", "" + clic.version())));
            publierLeRecapitulatif(situation);
        }
        return refus;
    }

    private void transmettre(Situation situation, Demande demande, Clic clic) {
        demande.demandees().forEach(piece -> transmettre(piece, clic.recu()));
        pieces.fournir(new Transmission(UUID.randomUUID(), demande.id(), clic.version(), clic.texte(), clic.recu(), clic.qui()));
        if (situation.campagne().notice().signature() == ModeDeSignature.CLIC_PIECES) {
            signer(clic, ModeDeSignature.CLIC_PIECES);
        }
        journal.noter(new Acte(clic.recu(), clic.qui(), "pieces_fournies", clic.candidature(),
                Map.of("regroupement", demande.regroupement(), "version", "" + clic.version())));
        evenements.publishEvent(new PiecesFournies(clic.candidature(), demande.id(), clic.version()));
        publierLeRecapitulatif(situation);
    }

    private void transmettre(Piece piece, Instant recu) {
        if (piece.etat() instanceof Deposee(Depot d, _, _)) {
            pieces.ecrire(piece.avec(new Transmise(new Depot(d.fichier(), d.le(), Optional.of(recu))))).orElseThrow();
        }
    }

    private void signer(Clic clic, ModeDeSignature mode) {
        signatures.signer(new Signature(clic.candidature(), clic.version(), mode, clic.texte(), clic.recu(), clic.qui()));
    }

    /** Where the campagne has it wait for the pieces (C2, R49), once none is missing. */
    private void publierLeRecapitulatif(Situation situation) {
        var id = situation.candidature().id();
        var etat = situations.courante(id).orElseThrow().dossier().etat();
        var toutEstLa = etat == Etat.TRANSMIS || etat == Etat.VALIDE || etat == Etat.ATTENTE_POSTALE;
        if (situation.campagne().notice().recapitulatif() == MomentDuRecapitulatif.PIECES_FOURNIES && toutEstLa) {
            recapitulatifs.publier(id);
        }
    }

    static Refus incomplet() {
        return Refus.global("pieces_manquantes", "Ce n’est pas encore possible : une pièce obligatoire manque. Rien n’a été transmis.");
    }
}
