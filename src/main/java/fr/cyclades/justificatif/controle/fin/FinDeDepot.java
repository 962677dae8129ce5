package fr.cyclades.justificatif.controle.fin;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Decision;
import fr.cyclades.candidature.Decisions;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.justificatif.Liasses;
import fr.cyclades.justificatif.controle.fin.Incomplets.Sanctions;
import fr.cyclades.justificatif.controle.lot.Lots;
import fr.cyclades.justificatif.controle.lot.Lots.Lot;
import fr.cyclades.justificatif.controle.lot.TraitementDeLot;
import fr.cyclades.reglement.Notice.Sanction;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * The end of the deposit (R50, R96, R136, decision 30): the system proposes the list, an agent decides, by lot or one by one. A file completed
 * or ended since the lot was opened is set aside, and the report says so.
 */
@Service
public class FinDeDepot implements TraitementDeLot {

    private final Campagnes campagnes;
    private final Incomplets incomplets;
    private final Liasses liasses;
    private final Candidatures candidatures;
    private final Decisions decisions;
    private final Relanceur relanceur;
    private final Journal journal;
    private final Horloge horloge;

    FinDeDepot(Campagnes campagnes, Incomplets incomplets, Liasses liasses, Candidatures candidatures, Decisions decisions,
            Relanceur relanceur, Journal journal, Horloge horloge) {
        this.campagnes = campagnes;
        this.incomplets = incomplets;
        this.liasses = liasses;
        this.candidatures = candidatures;
        this.decisions = decisions;
        this.relanceur = relanceur;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** What each campagne says of an incomplete file; one that neither sanctions nor sends a relance asks nothing of anybody. */
    public Sanctions sanctions() {
        return new Sanctions(campagnes.toutes().stream().filter(c -> c.notice().sanction().pieces().isEmpty())
                .filter(c -> c.notice().sanction().type() != Sanction.Type.AUCUNE || c.notice().relance().apresEcheance()).map(Campagne::code).collect(Collectors.toSet()),
                campagnes.toutes().stream().flatMap(c -> c.notice().sanction().pieces().stream().map(p -> c.code() + "|" + p)).collect(Collectors.toSet()));
    }

    @Override
    public Set<Lots.Acte> actes() {
        return Set.of(Lots.Acte.RELANCE, Lots.Acte.ANNULATION, Lots.Acte.SUPPRESSION);
    }

    @Override
    public Issue traiter(Lot lot, Lots.Ligne ligne) {
        return new Issue(faire(lot, ligne.quoi().candidature()), Optional.empty());
    }

    /** @return why it is set aside, or an empty string when it is done */
    private String faire(Lot lot, UUID id) {
        var candidature = candidatures.parId(id).orElseThrow();
        if (!(candidature instanceof Candidature.Enregistree vivante)) {
            return "L’inscription n’est plus en cours.";
        }
        if (!incomplets.contient(id, sanctions(), horloge.maintenant())) {
            return "Le dossier n’est plus incomplet.";
        }
        return lot.acte() == Lots.Acte.RELANCE ? relancer(lot, vivante) : prononcer(lot, vivante);
    }

    private String relancer(Lot lot, Candidature.Enregistree candidature) {
        var campagne = campagnes.parCode(candidature.fiche().campagne()).orElseThrow();
        if (!campagne.notice().relance().apresEcheance()) {
            return "Cette campagne ne prévoit aucune relance.";
        }
        relanceur.relancer(candidature.id(), lot.id());
        journal.noter(new Acte(horloge.maintenant(), new Identite.DeLAgent(lot.auteur()), "relance_envoyee", candidature.id(), Map.of()));
        return "";
    }

    private String prononcer(Lot lot, Candidature.Enregistree candidature) {
        var nature = lot.acte() == Lots.Acte.SUPPRESSION ? Decision.Nature.SUPPRESSION : Decision.Nature.ANNULATION;
        var effet = decisions.prononcer(candidature, new Decision(nature, motif(lot, candidature.fiche().id()), Decision.Canal.valueOf(lot.canal()), ""),
                new Identite.DeLAgent(lot.auteur()), horloge.maintenant());
        return switch (effet) {
            case Decision.Effet.Fait _ -> "";
            case Decision.Effet.SansObjet _ -> "L’inscription n’est plus en cours.";
            case Decision.Effet.Refuse(var refus) -> Stream.of(refus.getFirst().phrase()).collect(Collectors.joining());
        };
    }

    /** A decision says the facts of each file: the words of the agent, then what this one lacked. */
    private String motif(Lot lot, UUID candidature) {
        return liasses.courante(candidature).map(l -> Manques.sanctionnes(l).motif(lot.motif())).orElse(lot.motif());
    }
}
