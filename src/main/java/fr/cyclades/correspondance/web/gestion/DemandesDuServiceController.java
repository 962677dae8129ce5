package fr.cyclades.correspondance.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Perimetres;
import fr.cyclades.agent.Role;
import fr.cyclades.candidature.Situations;
import fr.cyclades.correspondance.Demande;
import fr.cyclades.correspondance.Demandes;
import fr.cyclades.correspondance.RegistreDesDemandes;
import fr.cyclades.correspondance.web.demandes.FabriqueDeDemandes;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Champ.Option;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import fr.cyclades.socle.TexteLibre;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The written requests that wait for the service, within the rights of the agent; what is outside them does not exist. */
@Controller
@Droit(Role.CANDIDATURES)
class DemandesDuServiceController {

    private static final int TAILLE = 50;
    private static final String UNE = "/gestion/demandes/{id:[0-9a-f-]{36}}";

    private final Demandes demandes;
    private final RegistreDesDemandes registre;
    private final Perimetres perimetres;
    private final Situations situations;
    private final FabriqueDeDemandes fabrique;
    private final Horloge horloge;

    DemandesDuServiceController(Demandes demandes, RegistreDesDemandes registre, Perimetres perimetres, Situations situations,
            FabriqueDeDemandes fabrique, Horloge horloge) {
        this.demandes = demandes;
        this.registre = registre;
        this.perimetres = perimetres;
        this.situations = situations;
        this.fabrique = fabrique;
        this.horloge = horloge;
    }

    @GetMapping("/gestion/demandes")
    ModelAndView lister(@RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal AgentConnecte agent) {
        var perimetre = perimetres.de(agent, Role.CANDIDATURES);
        var courante = Math.max(1, page);
        var lues = registre.dans(perimetre.campagnesEntieres(), perimetre.bureauxSeuls(), courante - 1, TAILLE + 1);
        var vues = lues.stream().limit(TAILLE).map(d -> fabrique.vue(d, "/gestion/demandes")).toList();
        return new ModelAndView("correspondance/web/gestion/liste", "vue",
                VueDemandesDuService.liste(vues, courante, lues.size() > TAILLE ? courante + 1 : courante));
    }

    @GetMapping(UNE)
    ModelAndView lire(@PathVariable UUID id, @RequestParam(defaultValue = "") String fait, @AuthenticationPrincipal AgentConnecte agent) {
        var demande = demande(id, agent);
        demandes.lire(demande, new Identite.DeLAgent(agent.agent()), horloge.maintenant());
        return page(demande, Map.of(), List.of(), fait.equals("repondue") ? "La réponse est envoyée au candidat." : null);
    }

    @PostMapping(UNE)
    ModelAndView repondre(@PathVariable UUID id, @RequestParam Map<String, String> saisie, @AuthenticationPrincipal AgentConnecte agent) {
        var demande = demande(id, agent);
        var decision = saisie.getOrDefault("decision", "");
        if (!List.of("ACCEPTEE", "REFUSEE").contains(decision)) {
            return page(demande, saisie, List.of(Refus.duChamp("decision", "decision_absente", "Choisissez : acceptée ou refusée.")), null);
        }
        var reponse = new Demande.Reponse(decision.equals("ACCEPTEE"), TexteLibre.lire(saisie.get("reponse")), horloge.maintenant(), agent.agent());
        return switch (demandes.repondre(demande, reponse, situations.courante(demande.candidature()).orElseThrow())) {
            case Demandes.Effet.Fait fait -> new ModelAndView("redirect:/gestion/demandes/" + fait.demande() + "?fait=repondue");
            case Demandes.Effet.Refuse refuse -> page(demande, saisie, refuse.refus(), null);
        };
    }

    private ModelAndView page(Demande demande, Map<String, String> saisie, List<Refus> refus, String fait) {
        var qui = situations.courante(demande.candidature()).map(s -> s.nomDuCandidat() + " · " + s.candidature().fiche().numero().texte()).orElse("");
        var decision = Champ.de("decision", "Votre décision").avecValeur(saisie.get("decision"))
                .avecOptions(List.of(Option.de("ACCEPTEE", "Acceptée"), Option.de("REFUSEE", "Refusée"))).avecRefus(refus);
        var reponse = Champ.de("reponse", "Réponse au candidat").avecValeur(saisie.get("reponse")).avecRefus(refus)
                .avecAide("Ce qui est décidé, ce qu’il doit faire. Elle part par mail. Une correction de l’inscription se saisit à part.");
        var page = new ModelAndView("correspondance/web/gestion/demande", "vue", new VueDemandesDuService(
                List.of(fabrique.vue(demande, "/gestion/demandes")), 1, 1, qui, demande.reponse().isPresent(), decision, reponse,
                refus.isEmpty() ? null : ResumeErreurs.de("La réponse n’est pas envoyée", refus, null), fait));
        page.setStatus(refus.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Demande demande(UUID id, AgentConnecte agent) {
        var perimetre = perimetres.de(agent, Role.CANDIDATURES);
        return demandes.parId(id).filter(d -> perimetre.comprend(d.campagne(), d.bureau()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
