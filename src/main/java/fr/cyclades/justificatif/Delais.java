package fr.cyclades.justificatif;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Echeancier;
import fr.cyclades.socle.Echeance;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** Until when a piece may come (decisions 6, 7 and 28). */
public record Delais(Campagne campagne) {

    /** The first instant refused for a piece refused at this one: the end of the last day that the campagne leaves, in its zone. */
    public Instant redepot(Instant refusLe) {
        return Echeance.leJour(refusLe.atZone(campagne.zone()).toLocalDate().plusDays(campagne.notice().redepot().jours()), campagne.zone()).limite();
    }

    /** The end of the deposit or, for a piece refused, the later of it and of the delay to replace it. */
    public Echeance fin(Piece piece) {
        var fin = fenetre(piece).fin();
        return piece.refus().map(refus -> refus.jusqua().minus(1, ChronoUnit.MINUTES).atZone(campagne.zone()).toLocalDateTime())
                .map(delai -> fin.cachet() ? Echeance.auCachet(delai.toLocalDate(), campagne.zone()) : Echeance.aLHeure(delai, campagne.zone()))
                .filter(delai -> delai.limite().isAfter(fin.limite())).orElse(fin);
    }

    /** The end of the clicks « J’ai fourni toutes mes pièces » of a demande: of the deposit, or of the delay given by a refusal that is being answered. */
    public Echeance finDuClic(Demande demande) {
        return demande.demandees().stream().filter(p -> p.refus().isPresent()).map(this::fin).max(Comparator.comparing(Echeance::limite))
                .orElseGet(() -> campagne.echeancier().depot(demande.regroupement()).fin());
    }

    public Echeancier.Depot fenetre(Piece piece) {
        return campagne.echeancier().depot(piece.quoi().regroupement());
    }

    /** Whether a file received at this instant is in time (R99, R107). */
    public boolean accepte(Piece piece, Instant recu) {
        return !recu.isBefore(fenetre(piece).ouverture()) && !fin(piece).estPassee(recu);
    }
}
