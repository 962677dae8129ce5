package fr.cyclades.justificatif;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.candidature.Version;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Deposee;
import fr.cyclades.justificatif.EtatDePiece.Depot;
import fr.cyclades.justificatif.ListeDesPieces.Regroupement;
import fr.cyclades.reglement.PieceDemandee;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Brings the pieces of a candidature in line with a version (R98, decision 41): what it newly asks is to provide, what it no longer asks is
 * set aside with its file and comes back with it, the signed paper of an older version is to sign again, and a file whose wording changed
 * is to check again. What did not change is left in peace. A version of the
 * service leaves the signature where it is: what was written in red was signed, and nobody signs again what the service mends (C7).
 *
 * @param connues what is stored
 */
public record Accord(Version version, Campagne campagne, List<Demande> connues) {

    /** False when everything stored is of this version already. */
    public boolean estAFaire() {
        var versions = connues.stream().flatMap(d -> d.demandees().stream()).mapToInt(Piece::version).distinct().toArray();
        var aJour = versions.length == 1 && versions[0] >= version.numero();
        return !aJour && !(versions.length == 0 && version.constat().pieces().isEmpty());
    }

    /** Everything, as it is to be stored. */
    public List<Demande> demandes() {
        var parCode = new LinkedHashMap<String, Piece>();
        connues.stream().flatMap(d -> d.pieces().stream()).forEach(p -> parCode.put(p.quoi().code(), p));
        var demandes = new ArrayList<Demande>();
        new ListeDesPieces(version, campagne).regroupements().forEach(r -> demandes.add(demande(r, parCode)));
        ecartees(parCode).forEach((ancienne, pieces) -> ajouter(demandes, ancienne, pieces));
        return demandes;
    }

    private Demande demande(Regroupement r, Map<String, Piece> parCode) {
        var connue = connues.stream().filter(d -> d.regroupement().equals(r.code()) && d.mode() == r.mode()).findFirst();
        var id = connue.map(Demande::id).orElseGet(UUID::randomUUID);
        var pieces = r.pieces().stream().map(quoi -> piece(id, quoi, Optional.ofNullable(parCode.remove(quoi.code())))).toList();
        var inchangee = connue.filter(c -> c.demandees().stream().map(Piece::etat).toList().equals(pieces.stream().map(Piece::etat).toList()));
        return new Demande(id, version.candidature(), campagne.code(), r.code(), r.libelle(), r.mode(), r.depot().ouverture(),
                r.depot().fin().limite(), connue.flatMap(Demande::fournieLe), connue.map(this::fournie).orElse(0),
                inchangee.flatMap(Demande::valideeLe), pieces);
    }

    /** The click that signed the version before holds for the one that the service makes of it. */
    private int fournie(Demande connue) {
        return version.estDuService() && connue.fournieVersion() == version.numero() - 1 ? version.numero() : connue.fournieVersion();
    }

    private Piece piece(UUID demande, PieceDemandee quoi, Optional<Piece> connue) {
        return connue.map(p -> new Piece(p.id(), demande, p.candidature(), quoi, true, version.numero(), p.revision(), etat(p, quoi)))
                .orElseGet(() -> new Piece(UUID.randomUUID(), demande, version.candidature(), quoi, true, version.numero(), 0, new AFournir()));
    }

    private EtatDePiece etat(Piece connue, PieceDemandee quoi) {
        if (connue.version() >= version.numero()) {
            return connue.etat();
        }
        if (quoi.signature() && !version.estDuService() || quoi.mode() != connue.quoi().mode()) {
            return new AFournir();
        }
        if (connue.quoi().libelle().equals(quoi.libelle())) {
            return connue.etat();
        }
        return connue.depot().<EtatDePiece>map(d -> new Deposee(new Depot(d.fichier(), d.le(), Optional.empty()), true, Optional.empty()))
                .orElseGet(AFournir::new);
    }

    /** What is left in {@code parCode} is no longer asked. */
    private Map<Demande, List<Piece>> ecartees(Map<String, Piece> parCode) {
        var parDemande = new LinkedHashMap<Demande, List<Piece>>();
        parCode.values().forEach(p -> parDemande.computeIfAbsent(
                connues.stream().filter(d -> d.id().equals(p.demande())).findFirst().orElseThrow(), _ -> new ArrayList<>()).add(ecartee(p)));
        return parDemande;
    }

    private static Piece ecartee(Piece p) {
        return new Piece(p.id(), p.demande(), p.candidature(), p.quoi(), false, p.version(), p.revision(), p.etat());
    }

    private static void ajouter(List<Demande> demandes, Demande ancienne, List<Piece> ecartees) {
        var rang = demandes.stream().map(Demande::id).toList().indexOf(ancienne.id());
        var pieces = new ArrayList<Piece>(rang < 0 ? List.of() : demandes.get(rang).pieces());
        pieces.addAll(ecartees);
        var d = rang < 0 ? ancienne : demandes.get(rang);
        var complete = new Demande(d.id(), d.candidature(), d.campagne(), d.regroupement(), d.libelle(), d.mode(), d.ouverture(), d.limite(),
                d.fournieLe(), d.fournieVersion(), d.valideeLe(), pieces);
        if (rang < 0) {
            demandes.add(complete);
        } else {
            demandes.set(rang, complete);
        }
    }
}
