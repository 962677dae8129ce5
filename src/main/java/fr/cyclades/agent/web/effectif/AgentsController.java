package fr.cyclades.agent.web.effectif;

import fr.cyclades.agent.Agent;
import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Agents;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Effectifs;
import fr.cyclades.agent.NouvelAgent;
import fr.cyclades.agent.Role;
import fr.cyclades.agent.web.effectif.VueAgents.Ligne;
import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Champ.Option;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.habillage.Ton;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Civilite;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Refus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of agents, and the creation of one. */
@Controller
@Droit(Role.ADMINISTRATION)
class AgentsController {

    private static final int PAR_PAGE = 50;
    private static final int LONGUEUR = 120;

    private final Agents agents;
    private final Effectifs effectifs;

    AgentsController(Agents agents, Effectifs effectifs) {
        this.agents = agents;
        this.effectifs = effectifs;
    }

    @GetMapping("/gestion/agents")
    ModelAndView lister(@RequestParam(defaultValue = "1") int page) {
        var nombre = agents.nombre();
        var pages = Math.max(1, (nombre + PAR_PAGE - 1) / PAR_PAGE);
        var demandee = Math.clamp(page, 1, pages);
        var lignes = agents.tous((demandee - 1) * PAR_PAGE, PAR_PAGE).stream().map(this::ligne).toList();
        return new ModelAndView("agent/web/effectif/agents", "vue",
                new VueAgents(lignes, EnFrancais.compte(nombre, "agent"), demandee, pages));
    }

    private Ligne ligne(Agent agent) {
        var droits = agents.habilitations(agent.id()).stream().map(h -> h.role().libelle()).distinct().collect(Collectors.joining(" · "));
        return new Ligne(agent.nomAffiche(), "/gestion/agents/" + agent.id(), agent.service(), agent.adresse().texte(),
                droits.isEmpty() ? "Aucun droit" : droits, etat(agent));
    }

    static Badge etat(Agent agent) {
        if (!agent.actif()) {
            return new Badge("Désactivé", Ton.NEUTRE);
        }
        return agent.aChoisi() ? new Badge("Actif", Ton.OK) : new Badge("Mot de passe à choisir", Ton.ATTENTE);
    }

    @GetMapping("/gestion/agents/nouveau")
    ModelAndView preparer() {
        return formulaire(Map.of(), List.of());
    }

    @PostMapping("/gestion/agents")
    ModelAndView creer(@AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> saisie) {
        var refus = new ArrayList<Refus>();
        var nom = texte(saisie, "nom", "Écrivez le nom de l’agent.", refus);
        var prenom = texte(saisie, "prenom", "Écrivez le prénom de l’agent.", refus);
        var service = texte(saisie, "service", "Écrivez le bureau de l’agent.", refus);
        var adresse = AdresseMail.lire(saisie.get("adresse"));
        if (adresse.isEmpty()) {
            refus.add(Refus.duChamp("adresse", "adresse_illisible", "Écrivez une adresse mail complète. Exemple : camille.roche@exemple.fr"));
        }
        var cree = refus.isEmpty()
                ? effectifs.creer(new NouvelAgent(civilite(saisie), nom, prenom, service, adresse.orElseThrow()), agent.identite())
                : Optional.<java.util.UUID>empty();
        if (refus.isEmpty() && cree.isEmpty()) {
            refus.add(Refus.duChamp("adresse", "adresse_prise", "Un agent a déjà cette adresse mail."));
        }
        return cree.map(id -> new ModelAndView("redirect:/gestion/agents/" + id + "?fait=cree")).orElseGet(() -> formulaire(saisie, refus));
    }

    private static Civilite civilite(Map<String, String> saisie) {
        return switch (saisie.getOrDefault("civilite", "")) {
            case "MADAME" -> Civilite.MADAME;
            case "MONSIEUR" -> Civilite.MONSIEUR;
            default -> Civilite.NON_PRECISEE;
        };
    }

    private static String texte(Map<String, String> saisie, String champ, String manque, List<Refus> refus) {
        var texte = saisie.getOrDefault(champ, "").strip().replaceAll("\\p{Cntrl}", " ");
        if (texte.isEmpty() || texte.length() > LONGUEUR) {
            refus.add(Refus.duChamp(champ, champ + "_absent", texte.isEmpty() ? manque : LONGUEUR + " caractères au plus."));
        }
        return texte;
    }

    private static ModelAndView formulaire(Map<String, String> saisie, List<Refus> refus) {
        var vue = new VueNouvelAgent(
                Champ.de("civilite", "Civilité").avecOptions(List.of(Option.de("MADAME", "Madame"), Option.de("MONSIEUR", "Monsieur"),
                        Option.de("NON_PRECISEE", "Ne pas préciser"))).avecValeur(saisie.getOrDefault("civilite", "NON_PRECISEE")),
                champ(saisie, refus, "nom", "Nom", null), champ(saisie, refus, "prenom", "Prénom", null),
                champ(saisie, refus, "service", "Bureau", "Affiché en haut de ses pages. Exemple : Bureau des baccalauréats professionnels"),
                champ(saisie, refus, "adresse", "Adresse mail professionnelle", "L’agent y recevra le lien pour choisir son mot de passe."),
                refus.isEmpty() ? null : ResumeErreurs.de("L’agent n’est pas encore créé", refus, null));
        return new ModelAndView("agent/web/effectif/nouveau", Map.of("vue", vue), refus.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Champ champ(Map<String, String> saisie, List<Refus> refus, String nom, String libelle, String aide) {
        return Champ.de(nom, libelle).avecAide(aide).avecValeur(saisie.get(nom)).avecRefus(refus);
    }
}
