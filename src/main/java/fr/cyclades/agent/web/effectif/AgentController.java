package fr.cyclades.agent.web.effectif;

import fr.cyclades.agent.Agent;
import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Agents;
import fr.cyclades.agent.DoubleVerification;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Effectifs;
import fr.cyclades.agent.Habilitation;
import fr.cyclades.agent.Role;
import fr.cyclades.agent.web.effectif.VueAgent.LigneDeDroit;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Champ.Option;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Refus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** One agent: rights granted and taken back, access closed and opened again. */
@Controller
@Droit(Role.ADMINISTRATION)
class AgentController {

    private static final String FICHE = "/gestion/agents/{id:[0-9a-f-]{36}}";
    private static final Map<String, String> FAITS = Map.of(
            "cree", "L’agent est créé. Un mail lui donne 48 heures pour choisir son mot de passe ; accordez-lui maintenant ses droits.",
            "lien", "Le lien est envoyé. Il sert une fois, pendant 48 heures.", "droit", "Le droit est accordé.",
            "retrait", "Le droit est retiré : l’effet est immédiat.", "desactive", "L’accès est fermé et ses sessions sont terminées.",
            "reactive", "L’accès est rouvert.", "facteur", "Le code de connexion est retiré, et ses sessions sont terminées. L’agent le sait par mail.", "deja", "L’agent avait déjà ce droit.");

    private final Agents agents;
    private final Effectifs effectifs;
    private final DoubleVerification verification;
    private final Etendues etendues;

    AgentController(Agents agents, Effectifs effectifs, DoubleVerification verification, Etendues etendues) {
        this.agents = agents;
        this.effectifs = effectifs;
        this.verification = verification;
        this.etendues = etendues;
    }

    @GetMapping(FICHE)
    ModelAndView montrer(@PathVariable UUID id, @RequestParam(defaultValue = "") String fait) {
        return page(lire(id), Map.of(), List.of(), FAITS.get(fait));
    }

    @PostMapping(FICHE + "/droits")
    ModelAndView accorder(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte par, @RequestParam Map<String, String> saisie) {
        var agent = lire(id);
        var role = Arrays.stream(Role.values()).filter(r -> r.name().equals(saisie.get("role"))).findFirst();
        if (role.isEmpty()) {
            return page(agent, saisie, List.of(Refus.duChamp("role", "role_absent", "Choisissez ce que l’agent pourra faire.")), null);
        }
        if (!etendues.connait(mot(saisie, "academie"), mot(saisie, "examen"), mot(saisie, "bureau"))) {
            return page(agent, saisie, List.of(Refus.duChamp("academie", "etendue_inconnue", "Choisissez dans les listes.")), null);
        }
        var droit = new Habilitation(UUID.randomUUID(), role.get(), mot(saisie, "academie"), mot(saisie, "examen"), mot(saisie, "bureau"));
        return vers(id, effectifs.accorder(id, droit, par.identite()) ? "droit" : "deja");
    }

    @PostMapping(FICHE + "/droits/{droit:[0-9a-f-]{36}}/retrait")
    ModelAndView retirer(@PathVariable UUID id, @PathVariable UUID droit, @AuthenticationPrincipal AgentConnecte par) {
        return repondre(lire(id), effectifs.retirer(id, droit, par.identite()), "retrait");
    }

    @PostMapping(FICHE + "/desactivation")
    ModelAndView desactiver(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte par) {
        return repondre(lire(id), effectifs.activer(id, false, par.identite()), "desactive");
    }

    @PostMapping(FICHE + "/reactivation")
    ModelAndView reactiver(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte par) {
        return repondre(lire(id), effectifs.activer(id, true, par.identite()), "reactive");
    }

    @PostMapping(FICHE + "/lien")
    ModelAndView renvoyer(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte par) {
        effectifs.renvoyerLeLien(lire(id).id(), par.identite());
        return vers(id, "lien");
    }

    /** The agent signs in with the password alone, until he enrols again. */
    @PostMapping(FICHE + "/second-facteur/retrait")
    ModelAndView retirerLeSecondFacteur(@PathVariable UUID id, @AuthenticationPrincipal AgentConnecte par) {
        verification.retirer(lire(id).id(), par.identite());
        return vers(id, "facteur");
    }

    private ModelAndView repondre(Agent agent, Optional<Refus> refus, String fait) {
        return refus.map(r -> page(agent, Map.of(), List.of(r), null)).orElseGet(() -> vers(agent.id(), fait));
    }

    private static ModelAndView vers(UUID id, String fait) {
        return new ModelAndView("redirect:/gestion/agents/" + id + "?fait=" + fait);
    }

    private Agent lire(UUID id) {
        return agents.parId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String mot(Map<String, String> saisie, String champ) {
        return saisie.getOrDefault(champ, "");
    }

    private ModelAndView page(Agent agent, Map<String, String> saisie, List<Refus> refus, String fait) {
        var chemin = "/gestion/agents/" + agent.id();
        var droits = agents.habilitations(agent.id()).stream().map(h -> new LigneDeDroit(h.role().libelle(), h.role().explication(),
                etendues.enTexte(h), chemin + "/droits/" + h.id() + "/retrait")).toList();
        var vue = new VueAgent(chemin, agent.nomAffiche(), agent.service(), agent.adresse().texte(), AgentsController.etat(agent),
                agent.actif(), EnFrancais.jour(agent.cree().atZone(EnFrancais.PARIS).toLocalDate()), droits,
                liste("role", "Ce que l’agent pourra faire", saisie, Arrays.stream(Role.values())
                        .map(r -> Option.de(r.name(), r.libelle())).toList()).avecRefus(refus),
                liste("academie", "Académie", saisie, etendues.academies()).optionnel().avecRefus(refus),
                liste("examen", "Examen", saisie, etendues.examens()).optionnel(),
                liste("bureau", "Bureau", saisie, etendues.bureaux()).optionnel(),
                refus.isEmpty() ? null : ResumeErreurs.de("Rien n’a été changé", refus, null), fait, verification.estActive(agent.id()) ? chemin + "/second-facteur/retrait" : "");
        return new ModelAndView("agent/web/effectif/agent", Map.of("vue", vue), refus.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Champ liste(String nom, String libelle, Map<String, String> saisie, List<Option> options) {
        return Champ.de(nom, libelle).avecOptions(options).avecValeur(saisie.get(nom));
    }
}
