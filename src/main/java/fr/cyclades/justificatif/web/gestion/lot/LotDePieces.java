package fr.cyclades.justificatif.web.gestion.lot;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Role;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.controle.lot.Lots;
import fr.cyclades.justificatif.controle.lot.Lots.AFaire;
import fr.cyclades.justificatif.controle.lot.Lots.Acte;
import fr.cyclades.justificatif.controle.lot.Lots.Ligne;
import fr.cyclades.justificatif.controle.lot.Lots.Lot;
import fr.cyclades.justificatif.controle.lot.TravauxParLot;
import fr.cyclades.justificatif.web.gestion.Acces;
import fr.cyclades.socle.Horloge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/** Opens the lots of pieces, within the perimeter of the agent. */
@Component
public class LotDePieces {

    private final TravauxParLot travaux;
    private final Lots lots;
    private final Acces acces;
    private final Horloge horloge;

    LotDePieces(TravauxParLot travaux, Lots lots, Acces acces, Horloge horloge) {
        this.travaux = travaux;
        this.lots = lots;
        this.acces = acces;
        this.horloge = horloge;
    }

    /**
     * @param formulaire see {@link FormulaireDeLot}
     * @param revision   of each piece, as it was on the page; {@code recueLe} for papers
     */
    public UUID ouvrir(String formulaire, Acte acte, List<UUID> choisies, ToIntFunction<Piece> revision, Optional<LocalDate> recueLe, AgentConnecte agent) {
        var perimetre = acces.perimetre(agent, Role.PIECES);
        var siennes = choisies.stream().distinct().sorted().map(id -> acces.piece(id, perimetre)).toList();
        var id = FormulaireDeLot.lot(formulaire, agent.agent(), acte, recueLe, siennes.stream().map(Piece::id).toList());
        return travaux.ouvrir(new Lot(id, acte, "", "", recueLe, agent.agent(), horloge.maintenant()),
                siennes.stream().map(p -> new AFaire(p.candidature(), Optional.of(p.id()), revision.applyAsInt(p), Optional.empty())).toList());
    }

    /** Nothing while it goes on: what it has yet to do could not be undone afterwards. */
    UUID reprendre(Lot lot, AgentConnecte agent) {
        if (!lots.avancement(lot.id()).estFini()) {
            return lot.id();
        }
        var faites = lots.lignes(lot.id(), 0, Integer.MAX_VALUE).stream().filter(l -> l.etat() == Ligne.Etat.FAITE).map(Ligne::quoi)
                .filter(l -> l.controle().isPresent()).toList();
        return travaux.ouvrir(new Lot(LotFactory.reprise(lot.id()), Acte.REPRISE, "", "", Optional.empty(), agent.agent(), horloge.maintenant()), faites.reversed());
    }
}
