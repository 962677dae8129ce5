package fr.cyclades.justificatif.controle.fin;

import fr.cyclades.agent.Perimetre;
import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Decision;
import fr.cyclades.candidature.Decisions;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.Liasses;
import fr.cyclades.justificatif.controle.Fiches;
import fr.cyclades.justificatif.controle.fin.Incomplets.Sanctions;
import fr.cyclades.justificatif.controle.fin.Lots.Ligne;
import fr.cyclades.justificatif.controle.fin.Lots.Lot;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The end of the deposit (R50, R96, R136, decision 30): the system proposes the list, an agent decides, by lot or one by one. A lot is done in
 * the background, one file a transaction; a file completed or ended in the meantime is set aside and the report says so.
 */
@Service
public class FinDeDepot {

    private final Campagnes campagnes;
    private final Incomplets incomplets;
    private final Lots lots;
    private final Fiches fiches;
    private final Liasses liasses;
    private final Candidatures candidatures;
    private final Decisions decisions;
    private final Relanceur relanceur;
    private final ProgrammeDesLots programme;
    private final Journal journal;
    private final Horloge horloge;

    FinDeDepot(Campagnes campagnes, Incomplets incomplets, Lots lots, Fiches fiches, Liasses liasses, Candidatures candidatures, Decisions decisions,
            Relanceur relanceur, ProgrammeDesLots programme, Journal journal, Horloge horloge) {
        this.campagnes = campagnes;
        this.incomplets = incomplets;
        this.lots = lots;
        this.fiches = fiches;
        this.liasses = liasses;
        this.candidatures = candidatures;
        this.decisions = decisions;
        this.relanceur = relanceur;
        this.programme = programme;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** What each campagne says of an incomplete file. */
    public Sanctions sanctions() {
        return new Sanctions(campagnes.toutes().stream().filter(c -> c.notice().sanction().pieces().isEmpty()).map(Campagne::code).collect(Collectors.toSet()),
                campagnes.toutes().stream().flatMap(c -> c.notice().sanction().pieces().stream().map(p -> c.code() + "|" + p)).collect(Collectors.toSet()));
    }

    /** Writes the lot and has it done after commit; outside the perimeter nothing is taken. */
    @Transactional
    public UUID ouvrir(Lots.Acte acte, String motif, String canal, List<UUID> choisies, Perimetre perimetre, UUID agent) {
        var siennes = choisies.stream().distinct().filter(c -> fiches.parId(c, perimetre).isPresent()).toList();
        var lot = new Lot(UUID.randomUUID(), acte, motif.strip(), canal, agent, horloge.maintenant());
        lots.ouvrir(lot, siennes);
        programme.programmer(lot.id());
        return lot.id();
    }

    /** Does one line. @return whether there was one */
    @Transactional
    public boolean avancer(UUID id) {
        var lot = lots.parId(id).orElseThrow();
        var ligne = lots.prochaine(id);
        ligne.ifPresent(l -> {
            var obstacle = faire(lot, l.candidature());
            lots.terminer(id, l.rang(), obstacle.isEmpty() ? Ligne.Etat.FAITE : Ligne.Etat.ECARTEE, obstacle);
        });
        return ligne.isPresent();
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
        var manques = liasses.courante(candidature).stream().flatMap(l -> l.demandees().stream())
                .filter(p -> p.compte() && (p.etat() instanceof AFournir || p.etat() instanceof NonConforme)).map(p -> p.quoi().libelle()).toList();
        return manques.isEmpty() ? lot.motif() : lot.motif() + (lot.motif().endsWith(".") ? "" : ".")
                + (manques.size() == 1 ? " Pièce manquante : " : " Pièces manquantes : ") + String.join(" ; ", manques) + ".";
    }
}
