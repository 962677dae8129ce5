package fr.cyclades.justificatif.controle.fin;

import fr.cyclades.agent.Perimetre;
import fr.cyclades.justificatif.controle.Fiches;
import fr.cyclades.justificatif.controle.lot.Lots.AFaire;
import fr.cyclades.justificatif.controle.lot.Lots.Lot;
import fr.cyclades.justificatif.controle.lot.TravauxParLot;
import fr.cyclades.socle.Horloge;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the lots of the end of the deposit; they are done after commit. A lot opened twice is done once. */
@Service
public class LotsDeFin {

    private final FinDeDepot finDeDepot;
    private final Incomplets incomplets;
    private final Fiches fiches;
    private final TravauxParLot travaux;
    private final Horloge horloge;

    LotsDeFin(FinDeDepot finDeDepot, Incomplets incomplets, Fiches fiches, TravauxParLot travaux, Horloge horloge) {
        this.finDeDepot = finDeDepot;
        this.incomplets = incomplets;
        this.fiches = fiches;
        this.travaux = travaux;
        this.horloge = horloge;
    }

    /** Outside the perimeter nothing is taken. */
    @Transactional
    public UUID ouvrir(Lot lot, List<UUID> choisies, Perimetre perimetre) {
        return travaux.ouvrir(lot, choisies.stream().distinct().filter(c -> fiches.parId(c, perimetre).isPresent()).map(AFaire::dossier).toList());
    }

    /** All the incomplete files of a campagne within the perimeter. */
    @Transactional
    public UUID ouvrirPourTous(Lot lot, String campagne, Perimetre perimetre) {
        return travaux.ouvrir(lot, incomplets.lister(perimetre, finDeDepot.sanctions(), campagne, horloge.maintenant(), 0, Integer.MAX_VALUE).stream()
                .map(Incomplets.Incomplet::candidature).map(AFaire::dossier).toList());
    }
}
