package fr.cyclades.justificatif;

import fr.cyclades.candidature.Situation;
import fr.cyclades.justificatif.Depots.Ou;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Conforme;
import fr.cyclades.justificatif.EtatDePiece.Deposee;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.EtatDePiece.Recue;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.socle.Refus;
import java.util.Optional;

/** A piece of a candidature at the instant somebody wants to put or remove a file: whether it can be, and why not. */
record Place(Situation situation, Demande demande, Piece piece, Ou ou) {

    static final Refus INCONNUE = Refus.global("piece_non_demandee", "Cette pièce ne vous est plus demandée : rien n’a été enregistré.");

    Optional<Refus> empechement() {
        if (!situation.candidature().estVivante()) {
            return refus("inscription_terminee", "Cette inscription n’est plus en cours : ses pièces ne changent plus.");
        }
        if (ou.remise().isPresent()) {
            return parLeService(ou.remise().get());
        }
        if (!piece.enLigne() && !bilan().revientEnLigne(piece)) {
            return refus("piece_postale", "Cette pièce se traite sur papier : envoyez-la par la poste, elle ne se dépose pas ici.");
        }
        return verrou().or(this::horsPeriode);
    }

    /** The paper of an older version (decision 23): said only when its code was read. */
    Optional<Refus> versionDepassee(Apport apport) {
        var courante = situation.version().numero();
        return piece.quoi().signature() && apport.versionLue().isPresent() && apport.versionLue().getAsInt() != courante
                ? refus("version_depassee", versionDepassee(apport.versionLue().getAsInt(), courante))
                : Optional.empty();
    }

    static String versionDepassee(int lue, int courante) {
        return ("Ce papier est celui de la version %d, et votre inscription en est à la version %d. Imprimez le récapitulatif de la version %d depuis "
                + "« Mes documents », signez-le, puis déposez-le.").formatted(lue, courante, courante);
    }

    /** What an agent may deposit for the candidate: what came in time, where nothing waits for a decision. */
    private Optional<Refus> parLeService(Remise remise) {
        return switch (piece.etat()) {
            case Conforme _ -> refus("piece_conforme", "Cette pièce est conforme : elle ne change plus.");
            case Transmise _ -> refus("deja_transmise", "Un fichier est déjà transmis pour cette pièce : décidez d’abord de celui-là.");
            case AFournir _, Deposee _, NonConforme _, Recue _ -> new JourDeReception(situation.campagne(), ou.recu()).refus(remise.recueLe())
                    .or(() -> recueTropTard(remise));
        };
    }

    private Optional<Refus> recueTropTard(Remise remise) {
        var delais = new Delais(situation.campagne());
        var jour = remise.recueLe().atStartOfDay(situation.campagne().zone()).toInstant();
        return delais.fin(piece).accepteUnPapier(jour) ? Optional.empty()
                : Optional.of(Refus.duChamp("recueLe", "recue_trop_tard", "Elle est arrivée trop tard : cette pièce devait arriver "
                        + situation.campagne().limite(delais.fin(piece)) + "."));
    }

    private Optional<Refus> verrou() {
        if (bilan().estOuverte(piece, demande)) {
            return Optional.empty();
        }
        return piece.etat() instanceof Conforme
                ? refus("piece_conforme", "Le bureau a accepté cette pièce : elle ne change plus.")
                : refus("pieces_fournies", "Vous avez cliqué sur « J’ai fourni toutes mes pièces » : elles ne peuvent plus être modifiées. Si le bureau "
                        + "refuse cette pièce, vous pourrez la remplacer.");
    }

    private Optional<Refus> horsPeriode() {
        var delais = new Delais(situation.campagne());
        if (delais.accepte(piece, ou.recu())) {
            return Optional.empty();
        }
        var ouverture = delais.fenetre(piece).ouverture();
        return ou.recu().isBefore(ouverture)
                ? refus("depot_a_venir", "Le dépôt ouvrira le " + situation.campagne().debut(ouverture) + ".")
                : refus("depot_clos", "Le dépôt est terminé : cette pièce devait arriver " + situation.campagne().limite(delais.fin(piece))
                        + ". Votre fichier n’a pas été enregistré. Écrivez au bureau sans attendre.");
    }

    private Bilan bilan() {
        return new Bilan(java.util.List.of(demande), situation.campagne(), situation.version().numero(), false, ou.recu());
    }

    private static Optional<Refus> refus(String code, String phrase) {
        return Optional.of(Refus.duChamp("fichiers", code, phrase));
    }
}
