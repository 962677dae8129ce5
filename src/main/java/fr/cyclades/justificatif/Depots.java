package fr.cyclades.justificatif;

import fr.cyclades.candidature.Situations;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.justificatif.EtatDePiece.Depot;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import fr.cyclades.stockage.Empreinte;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * « Ajouter », replace, delete (R99, R101), until « J’ai fourni toutes mes pièces ». The bytes are safe before: what is written here is
 * never more than what is stored. The same bytes sent twice are one deposit.
 */
@Service
public class Depots {

    private final Situations situations;
    private final Demandes demandes;
    private final Pieces pieces;
    private final Fichiers fichiers;
    private final Inspections inspections;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    Depots(Situations situations, Demandes demandes, Pieces pieces, Fichiers fichiers, Inspections inspections, Journal journal,
            ApplicationEventPublisher evenements) {
        this.situations = situations;
        this.demandes = demandes;
        this.pieces = pieces;
        this.fichiers = fichiers;
        this.inspections = inspections;
        this.journal = journal;
        this.evenements = evenements;
    }

    /**
     * Which piece, by whom, and the instant at which the server had the whole request (decision 7).
     *
     * @param remise when an agent deposits what came otherwise than on line: the file is then transmitted at once
     */
    public record Ou(UUID candidature, String code, Identite qui, Instant recu, Optional<Remise> remise) {

        public Ou(UUID candidature, String code, Identite qui, Instant recu) {
            this(candidature, code, qui, recu, Optional.empty());
        }
    }

    /** What would refuse a file here: asked before the bytes are kept, and again when they are. */
    @Transactional
    public Optional<Refus> empechement(Ou ou) {
        return place(ou).flatMap(Place::empechement);
    }

    /** @return empty when it is done */
    @Transactional
    public Optional<Refus> deposer(Ou ou, Apport apport) {
        var place = place(ou);
        var refus = place.map(p -> p.empechement().or(() -> p.versionDepassee(apport))).orElseGet(() -> Optional.of(Place.INCONNUE));
        if (refus.isEmpty()) {
            place.ifPresent(p -> ranger(p, apport));
        }
        return refus;
    }

    /** @param fichier the one that was seen: if it is no longer there, nothing is done */
    @Transactional
    public Optional<Refus> supprimer(Ou ou, UUID fichier) {
        var place = place(ou).filter(p -> p.piece().depot().filter(d -> d.fichier().equals(fichier)).isPresent());
        var refus = place.flatMap(Place::empechement);
        if (refus.isEmpty()) {
            place.ifPresent(p -> enlever(p, fichier));
        }
        return refus;
    }

    private Optional<Place> place(Ou ou) {
        var accordees = demandes.accorder(ou.candidature());
        var situation = situations.courante(ou.candidature()).orElseThrow();
        return accordees.stream().flatMap(d -> d.demandees().stream().filter(p -> p.quoi().code().equals(ou.code()))
                .map(p -> new Place(situation, d, p, ou))).findFirst();
    }

    private void ranger(Place place, Apport a) {
        var enPlace = place.piece().depot().flatMap(d -> fichiers.parId(d.fichier()));
        if (place.piece().etat() instanceof EtatDePiece.Deposee && enPlace.filter(f -> f.objet().equals(a.objet())).isPresent()) {
            return;
        }
        var ou = place.ou();
        var fichier = new Fichier(UUID.randomUUID(), place.piece().id(), a.objet(), a.nom(), a.type(), a.octets(), a.pages(), a.photos(), ou.recu(),
                ou.qui(), place.situation().version().numero(), a.versionLue(), Optional.empty(), ou.remise());
        fichiers.ajouter(fichier);
        pieces.ecrire(apres(place, fichier)).orElseThrow();
        enPlace.ifPresent(ancien -> fichiers.retirer(ancien.id(), ou.recu()));
        inspections.demander(fichier.id(), new Empreinte(a.objet()), new AttentesDeLaPiece(place.situation(), place.piece()).attentes());
        noter(place, ou.remise().isPresent() ? "piece_deposee_par_le_service" : "piece_deposee");
        evenements.publishEvent(ou.remise().isPresent() ? new PieceDeposeeParLeService(ou.candidature(), place.piece().id(), fichier.id())
                : new PieceDeposee(ou.candidature(), place.piece().id(), fichier.id()));
    }

    private static Piece apres(Place place, Fichier fichier) {
        var recu = place.ou().recu();
        return place.ou().remise().isPresent() ? place.piece().avec(new EtatDePiece.Transmise(new Depot(fichier.id(), recu, Optional.of(recu))))
                : place.piece().deposer(new Depot(fichier.id(), recu, Optional.empty()));
    }

    private void enlever(Place place, UUID fichier) {
        pieces.ecrire(place.piece().retirer()).orElseThrow();
        fichiers.retirer(fichier, place.ou().recu());
        noter(place, "piece_supprimee");
    }

    private void noter(Place place, String nature) {
        journal.noter(new Acte(place.ou().recu(), place.ou().qui(), nature, place.ou().candidature(), details(place)));
    }

    private static Map<String, String> details(Place place) {
        var piece = place.piece().quoi().code();
        return place.ou().remise().map(r -> Map.of("piece", piece, "voie", r.voie().name())).orElseGet(() -> Map.of("piece", piece));
    }
}
