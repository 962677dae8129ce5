package fr.cyclades.justificatif.controle;

import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.justificatif.controle.Fiches.Fiche;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what agents search on, as the candidature stands. Idempotent. */
@Service
public class TenueDesFiches {

    private final Situations situations;
    private final Fiches fiches;

    TenueDesFiches(Situations situations, Fiches fiches) {
        this.situations = situations;
        this.fiches = fiches;
    }

    @Transactional
    public void tenir(UUID candidature) {
        situations.courante(candidature).map(TenueDesFiches::fiche).ifPresent(fiches::ecrire);
    }

    private static Fiche fiche(Situation s) {
        var fiche = s.candidature().fiche();
        var bureau = s.contacts().isEmpty() ? "" : s.contacts().getFirst().code();
        var cherche = Filtre.normaliser(s.nomDuCandidat()) + " " + Filtre.normaliser(fiche.numero().texte()).replace(" ", "") + " "
                + Filtre.normaliser(s.numeroCandidat());
        return new Fiche(fiche.id(), fiche.campagne(), bureau, fiche.numero().texte(), s.nomDuCandidat(), cherche, s.candidature().estVivante());
    }
}
