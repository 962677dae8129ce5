package fr.cyclades.candidature.web.saisie;

import fr.cyclades.candidature.Enregistrement;
import fr.cyclades.candidature.Inscriptions;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.CandidatIdentifie;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** « Enregistrer », from the tab that saves: its own answers (a consent) come with the request. */
@Controller
class EnregistrementController {

    private final Inscriptions inscriptions;
    private final Etudes etudes;
    private final PagesDeSaisie pages;

    EnregistrementController(Inscriptions inscriptions, Etudes etudes, PagesDeSaisie pages) {
        this.inscriptions = inscriptions;
        this.etudes = etudes;
        this.pages = pages;
    }

    @PostMapping("/candidatures/{id:[0-9a-f-]{36}}/enregistrement")
    ModelAndView enregistrer(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> champs,
            @AuthenticationPrincipal CandidatIdentifie qui, @RequestAttribute Instant recu) {
        var formulaire = new Formulaire(champs);
        var demande = new Inscriptions.Demande(
                id, qui.candidat(), formulaire.envoi(), formulaire.onglet(), formulaire.asMap(), recu);
        return switch (inscriptions.enregistrer(demande)) {
            case Enregistrement.Enregistree faite -> versLeNumero(id);
            case Enregistrement.DejaEnregistree faite -> versLeNumero(id);
            case Enregistrement.Refusee refusee -> refuser(etudes.de(refusee, recu), formulaire);
            case Enregistrement.Close ferme -> pages.ferme(etudes.de(ferme.brouillon(), recu), ferme.depuis());
            case Enregistrement.Conflit conflit -> conflit(etudes.de(conflit.enBase(), recu), conflit.saisies(), formulaire);
            case Enregistrement.ARelire suite -> pages.aRelire(etudes.de(suite.brouillon(), recu));
            case Enregistrement.DejaInscrit deja -> pages.dejaInscrit(etudes.de(deja.brouillon(), recu), deja.autre());
            case Enregistrement.Inconnu inconnu -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView refuser(Etude etude, Formulaire formulaire) {
        return onglet(etude, formulaire)
                .filter(onglet -> !etude.obstacles(onglet).isEmpty())
                .map(onglet -> pages.ongletRefuse(etude, onglet))
                .orElseGet(() -> pages.ongletRefuse(etude, etude.recapitulatif()));
    }

    private ModelAndView conflit(Etude etude, Reponses saisies, Formulaire formulaire) {
        return pages.conflit(etude, onglet(etude, formulaire).orElseGet(etude::recapitulatif), saisies, formulaire);
    }

    private static Optional<Onglet> onglet(Etude etude, Formulaire formulaire) {
        return etude.campagne().definition().onglet(formulaire.onglet());
    }

    private static ModelAndView versLeNumero(UUID id) {
        return new ModelAndView("redirect:/candidatures/" + id + "/numero");
    }
}
