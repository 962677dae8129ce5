package fr.cyclades.justificatif.web.gestion.lot;

import fr.cyclades.agent.Perimetre;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Ton;
import fr.cyclades.justificatif.controle.lot.Lots;
import fr.cyclades.justificatif.controle.lot.Lots.Acte;
import fr.cyclades.justificatif.controle.lot.Lots.Avancement;
import fr.cyclades.justificatif.controle.lot.Lots.Ligne.Etat;
import fr.cyclades.justificatif.controle.lot.Lots.Lot;
import fr.cyclades.justificatif.web.gestion.HeureDuBureau;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the progress and the report of a lot. */
@Component
class LotFactory {

    private static final int PAR_PAGE = 100;
    private static final int PALIERS = 20;

    private final Lots lots;
    private final Candidatures candidatures;
    private final HeureDuBureau heure;

    LotFactory(Lots lots, Candidatures candidatures, HeureDuBureau heure) {
        this.lots = lots;
        this.candidatures = candidatures;
        this.heure = heure;
    }

    /** The lot that goes back on the decisions of another: always the same one, so that asking twice changes nothing. */
    static UUID reprise(UUID lot) {
        return FormulaireDeLot.lot("reprise", lot);
    }

    VueLot page(Lot lot, Perimetre perimetre, int page) {
        var etat = lots.avancement(lot.id());
        var pages = (int) Math.max(1, (etat.total() + PAR_PAGE - 1) / PAR_PAGE);
        var demandee = Math.clamp(page, 1, pages);
        var chemin = chemin(lot.id());
        var reprise = lots.parId(reprise(lot.id()));
        var seReprend = (lot.acte() == Acte.CONFORMITE || lot.acte() == Acte.RECEPTION) && etat.estFini() && etat.faites() > 0;
        var debut = (demandee - 1) * PAR_PAGE;
        var lues = lots.lignes(lot.id(), debut, PAR_PAGE);
        var suites = suites(lot, lues);
        var aEnvoyer = suites.values().stream().filter(SuiteDeDecision::aEnvoyer).count();
        return new VueLot(titre(lot.acte()), lance(lot, perimetre), bilan(etat), etat.estFini(), etat.total(),
                etat.faites() + etat.ecartees(), chemin, chemin + "/etat", revision(etat),
                lues.stream().map(l -> ligne(l, suites.getOrDefault(l.quoi().candidature(), SuiteDeDecision.RIEN))).toList(), demandee, pages,
                seReprend && reprise.isEmpty() ? chemin + "/reprise" : "", reprise.map(r -> chemin(r.id())).orElse(""),
                aEnvoyer < 2 ? null : new Lien("Les " + aEnvoyer + " lettres à envoyer" + (pages > 1 ? " de cette page" : "") + ", en un seul fichier (PDF)",
                        chemin + "/lettres?page=" + demandee));
    }

    VueLots liste(List<Lot> derniers, Perimetre perimetre) {
        var avancements = lots.avancements(derniers.stream().map(Lot::id).toList());
        return new VueLots(derniers.stream().map(lot -> ligne(lot, perimetre, avancements.getOrDefault(lot.id(), new Avancement(0, 0, 0)))).toList());
    }

    private VueLots.Ligne ligne(Lot lot, Perimetre perimetre, Avancement etat) {
        return new VueLots.Ligne(titre(lot.acte()), chemin(lot.id()), lance(lot, perimetre) + " : " + bilan(etat),
                etat.estFini() ? new Badge("Terminé", Ton.OK) : new Badge("En cours", Ton.INFO));
    }

    private String lance(Lot lot, Perimetre perimetre) {
        return "Lancé le " + heure.quand(lot.le(), perimetre);
    }

    /** Changes now and then, not at each line: somebody may be listening to the page. */
    String revision(Avancement etat) {
        return etat.estFini() ? "fini" : Long.toString((etat.faites() + etat.ecartees()) * PALIERS / Math.max(1, etat.total()));
    }

    private static String chemin(UUID lot) {
        return "/gestion/lots/" + lot;
    }

    private static String bilan(Avancement etat) {
        return etat.faites() + " sur " + etat.total() + (etat.faites() > 1 ? " faites" : " faite")
                + (etat.ecartees() == 0 ? "" : ", " + etat.ecartees() + (etat.ecartees() > 1 ? " écartées" : " écartée"));
    }

    private static String titre(Acte acte) {
        return switch (acte) {
            case RELANCE -> "Relance";
            case ANNULATION -> "Annulation d’inscriptions";
            case SUPPRESSION -> "Suppression d’inscriptions";
            case RECEPTION -> "Pièces reçues par la poste";
            case CONFORMITE -> "Pièces déclarées conformes";
            case REPRISE -> "Retour sur des décisions";
        };
    }

    /** The candidatures of one page of a report whose letter is still to leave, in its order. */
    List<UUID> lettres(Lot lot, int page) {
        var lues = lots.lignes(lot.id(), (Math.max(1, page) - 1) * PAR_PAGE, PAR_PAGE);
        return suites(lot, lues).entrySet().stream().filter(s -> s.getValue().aEnvoyer()).map(Map.Entry::getKey).toList();
    }

    /** Of those that were done, in their order. */
    private Map<UUID, SuiteDeDecision> suites(Lot lot, List<Lots.Ligne> lues) {
        if (lot.acte() != Acte.ANNULATION && lot.acte() != Acte.SUPPRESSION) {
            return Map.of();
        }
        var faites = lues.stream().filter(l -> l.etat() == Etat.FAITE).map(l -> l.quoi().candidature()).toList();
        var passages = candidatures.derniersPassages(faites);
        var suites = new LinkedHashMap<UUID, SuiteDeDecision>();
        faites.stream().filter(passages::containsKey).forEach(c -> suites.put(c, SuiteDeDecision.de(passages.get(c), dossier(c))));
        return suites;
    }

    private static String dossier(UUID candidature) {
        return "/gestion/dossiers/" + candidature;
    }

    private static VueLot.Ligne ligne(Lots.Ligne l, SuiteDeDecision suite) {
        var dossier = dossier(l.quoi().candidature());
        var chemin = l.quoi().piece().map(p -> "/gestion/pieces/" + p).orElse(dossier);
        var etat = switch (l.etat()) {
            case A_FAIRE -> new Badge("À faire", Ton.NEUTRE);
            case FAITE -> new Badge("Faite", Ton.OK);
            case ECARTEE -> new Badge("Écartée", Ton.ATTENTE);
        };
        return new VueLot.Ligne(l.nom(), l.numero(), chemin, l.libelle(), etat, l.explication(), suite.phrase(), suite.liens());
    }
}
