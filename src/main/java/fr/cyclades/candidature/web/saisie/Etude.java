package fr.cyclades.candidature.web.saisie;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.candidature.Brouillon;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Contextes;
import fr.cyclades.compte.Candidat;
import fr.cyclades.reglement.Constat;
import fr.cyclades.reglement.Constatation;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.Onglet.Gabarit;
import fr.cyclades.reglement.OngletConstate;
import fr.cyclades.reglement.OngletConstate.Etat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A draft with what is needed to show it: the règlement is evaluated once per request. */
record Etude(Brouillon brouillon, Campagne campagne, Candidat candidat, Constat constat, Instant instant) {

    static Etude de(Brouillon brouillon, Campagne campagne, Candidat candidat, Instant instant) {
        var constat = campagne.definition().evaluer(brouillon.reponses(), Contextes.de(candidat, campagne, instant));
        return new Etude(brouillon, campagne, candidat, constat, instant);
    }

    List<Onglet> onglets() {
        return campagne.definition().onglets();
    }

    OngletConstate constate(Onglet onglet) {
        return constat.onglet(onglet.code()).orElseThrow();
    }

    Onglet recapitulatif() {
        return onglets().stream().filter(o -> o.gabarit() == Gabarit.RECAPITULATIF).findFirst().orElseThrow();
    }

    Optional<Onglet> avant(Onglet onglet) {
        var rang = onglets().indexOf(onglet);
        return rang == 0 ? Optional.empty() : Optional.of(onglets().get(rang - 1));
    }

    Optional<Onglet> apres(Onglet onglet) {
        var rang = onglets().indexOf(onglet);
        return rang == onglets().size() - 1 ? Optional.empty() : Optional.of(onglets().get(rang + 1));
    }

    /** The tab that saves: the last that says so (C10). */
    Onglet quiEnregistre() {
        return onglets().reversed().stream().filter(Onglet::enregistre).findFirst().orElseGet(this::recapitulatif);
    }

    /** Tabs where something is missing or contradictory. */
    long aRevoir() {
        return constat.onglets().stream().filter(o -> o.etat() == Etat.A_COMPLETER || o.etat() == Etat.ERREUR).count();
    }

    /** Whether something is missing or contradictory on a tab that stands before this one. */
    boolean resteAvant(Onglet onglet) {
        var rang = onglets().indexOf(onglet);
        return constat.obstacles().stream().anyMatch(c -> onglets().subList(0, rang).stream().anyMatch(o -> o.code().equals(c.onglet())));
    }

    /** What forbids « Enregistrer » on one tab. */
    List<Constatation> obstacles(Onglet onglet) {
        return constat.obstacles().stream().filter(c -> c.onglet().equals(onglet.code())).toList();
    }

    /** What forbids « Enregistrer » on the other tabs than the one that saves: its own consent is given with the same request. */
    List<Constatation> obstaclesAvantDEnregistrer() {
        return constat.obstacles().stream().filter(c -> !c.onglet().equals(quiEnregistre().code())).toList();
    }

    Optional<Instant> closDepuis() {
        return Brouillons.depuisQuandCEstClos(brouillon, campagne, instant);
    }

    String adresse(Onglet onglet) {
        return adresse(onglet.code());
    }

    String adresse(String onglet) {
        return "/candidatures/" + brouillon.id() + "/onglets/" + onglet;
    }
}
