package fr.cyclades.candidature.web.saisie;

import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.habillage.Lien;
import fr.cyclades.referentiel.Communes;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.Onglet.Gabarit;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Chooses the page that answers a request on a draft. */
@Component
class PagesDeSaisie {

    private final Campagnes campagnes;
    private final Communes communes;
    private final Orientations orientations;

    PagesDeSaisie(Campagnes campagnes, Communes communes, Orientations orientations) {
        this.orientations = orientations;
        this.campagnes = campagnes;
        this.communes = communes;
    }

    /** A tab, or the récapitulatif once nothing can be written any more. @param quitte the tab that was just left, whose doubts are said here */
    ModelAndView onglet(Etude etude, Onglet onglet, boolean revoir, Optional<Onglet> quitte) {
        if (etude.closDepuis().isPresent() && onglet.gabarit() != Gabarit.RECAPITULATIF) {
            return new ModelAndView("redirect:" + etude.adresse(etude.recapitulatif()));
        }
        return onglet(etude, onglet, false, revoir, quitte.flatMap(doutes(etude)::de));
    }

    Doutes doutes(Etude etude) {
        return new Doutes(etude, communes);
    }

    /** What a refused tab has become since: asked by the script of its page, when an answer changes it. */
    ModelAndView ongletARevoir(Etude etude, Onglet onglet) {
        return etude.closDepuis().isPresent() ? onglet(etude, onglet, false, Optional.empty()) : onglet(etude, onglet, true, true, Optional.empty());
    }

    /** The same tab with what is missing or wrong, everything typed kept. */
    ModelAndView ongletRefuse(Etude etude, Onglet onglet) {
        var page = onglet(etude, onglet, true, true, Optional.empty());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView onglet(Etude etude, Onglet onglet, boolean refuse, boolean revoir, Optional<VueOnglet.Doute> doute) {
        var saisie = new OngletFactory(etude, onglet, refuse, revoir, communes, orientations, doute).vue();
        return switch (onglet.gabarit()) {
            case RECAPITULATIF -> page("recapitulatif", new RecapitulatifFactory(etude, onglet, saisie, doutes(etude)).vue(), HttpStatus.OK);
            case FORMULAIRE, EPREUVES, ACQUIS, NUMERO -> page("onglet", saisie, HttpStatus.OK);
        };
    }

    /** Both values side by side; nothing was overwritten. */
    ModelAndView conflit(Etude enBase, Onglet onglet, Reponses saisies, Formulaire formulaire) {
        return page("conflit", new ConflitFactory(enBase, onglet, saisies, formulaire).vue(), HttpStatus.CONFLICT);
    }

    /** The récapitulatif again, with an answer that its own window kept after having shown it. */
    ModelAndView aRelire(Etude etude) {
        var doute = new VueOnglet.Doute("Une réponse que vous veniez d’écrire s’est ajoutée après l’affichage de ce récapitulatif : elle y est maintenant. "
                + "Rien n’est encore enregistré. Relisez, puis cliquez de nouveau sur le bouton.", new Lien("Aller au bouton", "#onglet"));
        var page = onglet(etude, etude.recapitulatif(), false, false, Optional.of(doute));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** Received after the closing: the draft is kept, to be read. */
    ModelAndView ferme(Etude etude, Instant depuis) {
        var quand = EnFrancais.debut(depuis, etude.campagne().zone());
        var vue = new VueRefus(new EnteteFactory(etude).de(etude.recapitulatif()),
                etude.brouillon().estUneModification() ? "Modification trop tardive" : "Inscription trop tardive",
                List.of("Votre envoi a été reçu le %s. Depuis le %s (%s), plus rien ne peut être enregistré.".formatted(
                                EnFrancais.dateEtHeure(etude.instant(), etude.campagne().zone()), quand, etude.campagne().heureDe(depuis)),
                        "Ce que vous aviez gardé avant reste lisible. Ce que contenait ce dernier envoi n’a pas été gardé.",
                        "Pour toute question, contactez le service : ses coordonnées sont sur cette page."),
                List.of(new Lien("Relire mon brouillon", etude.adresse(etude.recapitulatif())),
                        new Lien("Voir mes candidatures", "/candidatures")));
        return page("refus", vue, HttpStatus.GONE);
    }

    /** One person, one candidature per exam and session, in all France (decision 26). */
    ModelAndView dejaInscrit(Etude etude, Candidature.Enregistree autre) {
        var fiche = autre.fiche();
        var ou = campagnes.parCode(fiche.campagne()).map(c -> c.titre() + ", " + c.organisateur()).orElse("la même session");
        var inscrit = etude.candidat().civilite().accorder("Vous êtes déjà inscrit", "Vous êtes déjà inscrite", "Vous avez déjà une inscription");
        var vue = new VueRefus(new EnteteFactory(etude).de(etude.recapitulatif()), inscrit,
                List.of("%s : %s, numéro d’inscription %s.".formatted(inscrit, ou, fiche.numero().texte()),
                        "Une personne ne peut avoir qu’une candidature par " + etude.campagne().notice().nature().nom().toLowerCase(Locale.FRENCH)
                                + " et par session, dans toute la France. Rien n’a été enregistré ; ce brouillon est gardé.",
                        (etude.campagne().estAcademique() ? "Pour changer d’académie" : "Pour en changer") + ", adressez-vous au service qui gère votre inscription, ou désinscrivez-vous d’abord."),
                List.of(new Lien("Voir mon inscription", "/candidatures/" + autre.id() + "/recapitulatif"),
                        new Lien("Voir mes candidatures", "/candidatures")));
        return page("refus", vue, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(String gabarit, Object vue, HttpStatusCode statut) {
        return new ModelAndView("candidature/web/saisie/" + gabarit, Map.of("vue", vue), statut);
    }
}
