package fr.cyclades.justificatif;

import fr.cyclades.candidature.Situation;
import fr.cyclades.reglement.Notice.ModeDeSignature;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * All the pieces of a candidature at an instant, with what is needed to speak of them.
 *
 * @param fichiers those in place; {@code inspectes} what the inspection said of them
 * @param signatures the clicks that signed, the last version first
 */
public record Liasse(Situation situation, List<Demande> demandes, Map<UUID, Fichier> fichiers, Inspectes inspectes,
        List<Signatures.Signature> signatures) {

    public Bilan bilan() {
        return new Bilan(demandes, situation.campagne(), situation.version().numero(), validation().isPresent(), situation.instant());
    }

    public Delais delais() {
        return new Delais(situation.campagne());
    }

    public Optional<Fichier> fichier(Piece piece) {
        return piece.depot().map(d -> fichiers.get(d.fichier()));
    }

    /** Why the last file of a piece could not be kept, as long as no other replaced it; or an empty string. */
    public String rejet(Piece piece) {
        return piece.depot().isPresent() && !(piece.etat() instanceof EtatDePiece.NonConforme) ? "" : inspectes.rejets().getOrDefault(piece.id(), "");
    }

    /** The inspection of the file in place goes on. */
    public boolean estEnInspection(Piece piece) {
        return piece.depot().filter(d -> !inspectes.termines().contains(d.fichier())).isPresent();
    }

    /** What to look at again before the file in place is transmitted; nothing afterwards. */
    public List<String> conseils(Piece piece) {
        return piece.etat() instanceof EtatDePiece.Deposee(var depot, _, _) ? inspectes.conseils().getOrDefault(depot.fichier(), List.of()) : List.of();
    }

    public Optional<Demande> demande(String regroupement) {
        return demandes.stream().filter(d -> d.regroupement().equals(regroupement) && bilan().estATransmettre(d)).findFirst()
                .or(() -> demandes.stream().filter(d -> d.regroupement().equals(regroupement)).findFirst());
    }

    public Demande demande(Piece piece) {
        return demandes.stream().filter(d -> d.id().equals(piece.demande())).findFirst().orElseThrow();
    }

    public Optional<Piece> piece(String code) {
        return demandees().stream().filter(p -> p.quoi().code().equals(code)).findFirst();
    }

    public List<Piece> demandees() {
        return demandes.stream().flatMap(d -> d.demandees().stream()).toList();
    }

    /** A file may be put or removed now: neither locked, nor out of time. */
    public boolean estOuverte(Piece piece) {
        return situation.candidature().estVivante() && bilan().estOuverte(piece, demande(piece)) && delais().accepte(piece, situation.instant());
    }

    /** The click of VALIDATION_EN_LIGNE on the current version. */
    public Optional<Signatures.Signature> validation() {
        return signatures.stream().filter(s -> s.mode() == ModeDeSignature.VALIDATION_EN_LIGNE && s.version() == situation.version().numero()).findFirst();
    }
}
