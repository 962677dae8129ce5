package fr.cyclades.justificatif.controle;

import fr.cyclades.candidature.Situation;
import fr.cyclades.justificatif.Decision;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Conforme;
import fr.cyclades.justificatif.EtatDePiece.Deposee;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.EtatDePiece.Recue;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.justificatif.JourDeReception;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.socle.Refus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What keeps an agent from deciding on a piece, all at once. */
record Empechements(Situation situation, Piece piece, Decision decision, Instant maintenant) {

    List<Refus> refus() {
        var refus = new ArrayList<Refus>();
        if (!situation.candidature().estVivante()) {
            refus.add(Refus.global("inscription_terminee", "Cette inscription n’est plus en cours : ses pièces ne se contrôlent plus."));
        } else if (!piece.demandee()) {
            refus.add(Refus.global("piece_non_demandee", "Cette pièce n’est plus demandée depuis la dernière version de l’inscription."));
        } else {
            etat().ifPresent(refus::add);
        }
        saisie().ifPresent(refus::add);
        reception().ifPresent(refus::add);
        return refus;
    }

    private Optional<Refus> etat() {
        return switch (piece.etat()) {
            case Transmise _, Recue _ -> Optional.empty();
            case AFournir _ -> piece.enLigne() ? refus("rien_depose", "Rien n’a été déposé pour cette pièce.") : Optional.empty();
            case NonConforme _ -> piece.enLigne()
                    ? refus("deja_refusee", "Cette pièce est déjà refusée, et rien de nouveau n’est arrivé : annulez d’abord la décision.")
                    : Optional.empty();
            case Conforme _ -> refus("deja_conforme", "Cette pièce est déjà conforme : annulez d’abord la décision.");
            case Deposee _ -> refus("pas_transmise", "Le candidat n’a pas encore cliqué sur « J’ai fourni toutes mes pièces » : il peut encore la changer.");
        };
    }

    private Optional<Refus> saisie() {
        return decision instanceof Decision.NonConforme(_, var commentaire, _) && commentaire.isBlank()
                ? Optional.of(Refus.duChamp("motif", "motif_absent", "Choisissez un motif, ou écrivez ce qui ne va pas : le candidat lira ces mots."))
                : Optional.empty();
    }

    /** A paper that comes has a day. */
    private Optional<Refus> reception() {
        var arrive = piece.estSurPapier() && (piece.etat() instanceof AFournir || piece.etat() instanceof NonConforme);
        return arrive && jour().isEmpty() ? Optional.of(Refus.duChamp("recueLe", "reception_absente", "Écrivez la date de réception."))
                : jour().flatMap(new JourDeReception(situation.campagne(), maintenant)::refus);
    }

    private Optional<LocalDate> jour() {
        return switch (decision) {
            case Decision.Conforme(var le) -> le;
            case Decision.NonConforme(_, _, var le) -> le;
            case Decision.Recue(var le) -> Optional.of(le);
        };
    }

    private static Optional<Refus> refus(String code, String phrase) {
        return Optional.of(Refus.global(code, phrase));
    }

    /** Why the screen no longer tells the truth. */
    static String changement(Piece piece) {
        return switch (piece.etat()) {
            case Deposee _ -> "Le candidat a déposé un autre fichier pendant que vous regardiez celui-ci. Votre décision n’a pas été enregistrée.";
            case Transmise _ -> "La pièce a changé pendant que vous la regardiez : voici celle qui est à contrôler maintenant. Votre décision n’a pas été enregistrée.";
            case Conforme _, NonConforme _, Recue _ -> "Un autre agent a décidé avant vous. Votre décision n’a pas été enregistrée.";
            case AFournir _ -> "La pièce est de nouveau à fournir. Votre décision n’a pas été enregistrée.";
        };
    }
}
