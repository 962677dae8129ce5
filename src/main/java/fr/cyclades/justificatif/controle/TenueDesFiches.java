package fr.cyclades.justificatif.controle;

import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.justificatif.Pieces;
import fr.cyclades.justificatif.controle.Fiches.Fiche;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what agents search on, as the candidature stands. Idempotent. */
@Service
public class TenueDesFiches {

    private final Situations situations;
    private final Fiches fiches;
    private final Pieces pieces;

    TenueDesFiches(Situations situations, Fiches fiches, Pieces pieces) {
        this.situations = situations;
        this.fiches = fiches;
        this.pieces = pieces;
    }

    /** One at a time with every act on the pieces, and reads after the others: the queue is made of the fiche and of the pieces together. */
    @Transactional
    public void tenir(UUID candidature) {
        pieces.verrouiller(candidature);
        situations.courante(candidature).map(TenueDesFiches::fiche).ifPresent(fiches::ecrire);
    }

    private static Fiche fiche(Situation s) {
        var fiche = s.candidature().fiche();
        var cherche = Filtre.normaliser(s.nomDuCandidat()) + " " + Filtre.normaliser(fiche.numero().texte()).replace(" ", "") + " "
                + Filtre.normaliser(s.numeroCandidat());
        return new Fiche(fiche.id(), fiche.campagne(), s.bureau(), fiche.numero().texte(), s.nomDuCandidat(), cherche, s.candidature().estVivante());
    }
}
