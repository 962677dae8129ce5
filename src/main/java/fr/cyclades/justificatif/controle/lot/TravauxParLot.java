package fr.cyclades.justificatif.controle.lot;

import fr.cyclades.justificatif.controle.lot.Lots.AFaire;
import fr.cyclades.justificatif.controle.lot.Lots.Ligne.Etat;
import fr.cyclades.justificatif.controle.lot.Lots.Lot;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens lots and does them, one transaction a candidature: what is done and its line are written together, so that a lot stopped anywhere
 * goes on where it was, and nothing is done twice. What the machine cannot do is set aside after three failures; the rest goes on.
 */
@Service
public class TravauxParLot {

    private static final Logger JOURNAL = LoggerFactory.getLogger(TravauxParLot.class);
    private static final int ECHECS = 3;
    private static final String PANNE = "Une panne a empêché de la traiter : reprenez-la à part.";

    private final Lots lots;
    private final List<TraitementDeLot> traitements;
    private final ProgrammeDesLots programme;
    private final TransactionTemplate transaction;

    TravauxParLot(Lots lots, List<TraitementDeLot> traitements, ProgrammeDesLots programme, TransactionTemplate transaction) {
        this.lots = lots;
        this.traitements = traitements;
        this.programme = programme;
        this.transaction = transaction;
    }

    /** How one step ended. */
    public enum Pas { FAIT, ECHEC, FINI }

    /** Writes the lot and has it done after commit; sent again, it changes nothing. */
    @Transactional
    public UUID ouvrir(Lot lot, List<AFaire> lignes) {
        if (lots.ouvrir(lot, lignes)) {
            programme.programmer(lot.id());
        }
        return lot.id();
    }

    /** Does what is to do on one candidature. */
    public Pas avancer(UUID id) {
        var lot = lots.parId(id).orElseThrow();
        return lots.prochaine(id).map(candidature -> avancer(lot, candidature)).orElse(Pas.FINI);
    }

    private Pas avancer(Lot lot, UUID candidature) {
        try {
            transaction.executeWithoutResult(_ -> traiter(lot, candidature));
            return Pas.FAIT;
        } catch (RuntimeException panne) {
            JOURNAL.warn("Lot {}: candidature {} not done", lot.id(), candidature, panne);
            lots.noterEchec(lot.id(), candidature, ECHECS, PANNE);
            return Pas.ECHEC;
        }
    }

    private void traiter(Lot lot, UUID candidature) {
        var traitement = traitements.stream().filter(t -> t.actes().contains(lot.acte())).findFirst().orElseThrow();
        for (var ligne : lots.aFaire(lot.id(), candidature)) {
            var issue = traitement.traiter(lot, ligne);
            lots.terminer(lot.id(), ligne.rang(), issue.obstacle().isEmpty() ? Etat.FAITE : Etat.ECARTEE, issue.obstacle(), issue.controle());
        }
    }
}
