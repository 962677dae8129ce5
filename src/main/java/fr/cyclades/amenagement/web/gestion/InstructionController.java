package fr.cyclades.amenagement.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Perimetres;
import fr.cyclades.agent.Role;
import fr.cyclades.amenagement.Demande;
import fr.cyclades.amenagement.Instruction;
import fr.cyclades.amenagement.Instruction.Effet;
import fr.cyclades.amenagement.Note;
import fr.cyclades.amenagement.RegistreDesDemandes;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import fr.cyclades.socle.TexteLibre;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

/** One demande d’aménagement at the desk: reading it is written down, and so is each note; outside the rights of the agent it does not exist. */
@Controller
@Droit(Role.CANDIDATURES)
class InstructionController {

    private static final String UNE = "/gestion/amenagements/{id:[0-9a-f-]{36}}";
    private static final Refus CHANGEE = Refus.global("changee", "Un collègue a noté autre chose entre-temps : voici où en est la demande. Rien n’a été enregistré.");

    private final RegistreDesDemandes registre;
    private final Instruction instruction;
    private final InstructionFactory pages;
    private final Situations situations;
    private final Perimetres perimetres;
    private final Horloge horloge;

    InstructionController(RegistreDesDemandes registre, Instruction instruction, InstructionFactory pages, Situations situations, Perimetres perimetres,
            Horloge horloge) {
        this.registre = registre;
        this.instruction = instruction;
        this.pages = pages;
        this.situations = situations;
        this.perimetres = perimetres;
        this.horloge = horloge;
    }

    @GetMapping(UNE)
    ModelAndView lire(@PathVariable UUID id, @RequestParam(defaultValue = "") String fait, @AuthenticationPrincipal AgentConnecte agent) {
        var demande = demande(id, agent);
        instruction.lire(id, new Identite.DeLAgent(agent.agent()), horloge.maintenant());
        return page(demande, Map.of(), List.of(), switch (fait) {
            case "notee" -> "C’est noté. Un mail part au candidat.";
            case "annulee" -> "La dernière note est annulée. Un mail part au candidat.";
            default -> null;
        }, HttpStatus.OK);
    }

    @PostMapping(UNE)
    ModelAndView noter(@PathVariable UUID id, @RequestParam Map<String, String> saisie, @AuthenticationPrincipal AgentConnecte agent) {
        var demande = demande(id, agent);
        var etat = Arrays.stream(Note.Etat.values()).filter(e -> e.name().equals(saisie.get("etat"))).findFirst();
        if (etat.isEmpty()) {
            return page(demande, saisie, List.of(Refus.duChamp("etat", "etat_absent", "Choisissez ce que vous notez.")), null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var recu = etat.get() == Note.Etat.RECU;
        var note = new Note(UUID.randomUUID(), id, etat.get(), recu ? jour(saisie.getOrDefault("recuLe", "")) : Optional.empty(),
                recu ? "" : TexteLibre.lire(saisie.get("message")), agent.agent(), horloge.maintenant(), Optional.empty());
        return suite(demande, saisie, instruction.noter(situation(id), note, identifiant(saisie.getOrDefault("vue", ""))), "notee");
    }

    @PostMapping(UNE + "/annulation")
    ModelAndView annuler(@PathVariable UUID id, @RequestParam(defaultValue = "") String vue, @AuthenticationPrincipal AgentConnecte agent) {
        var demande = demande(id, agent);
        return suite(demande, Map.of(), instruction.annuler(situation(id), identifiant(vue).orElse(id), new Identite.DeLAgent(agent.agent()), horloge.maintenant()),
                "annulee");
    }

    private ModelAndView suite(Demande demande, Map<String, String> saisie, Effet effet, String fait) {
        return switch (effet) {
            case Effet.Fait _ -> new ModelAndView("redirect:/gestion/amenagements/" + demande.candidature() + "?fait=" + fait);
            case Effet.Conflit _ -> page(relire(demande), saisie, List.of(CHANGEE), null, HttpStatus.CONFLICT);
            case Effet.Refuse(var refus) -> page(demande, saisie, refus, null, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static Optional<LocalDate> jour(String texte) {
        try {
            return Optional.of(LocalDate.parse(texte.strip()));
        } catch (DateTimeParseException illisible) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> identifiant(String texte) {
        return texte.matches("[0-9a-f-]{36}") ? Optional.of(UUID.fromString(texte)) : Optional.empty();
    }

    private ModelAndView page(Demande demande, Map<String, String> saisie, List<Refus> refus, String fait, HttpStatus statut) {
        return new ModelAndView("amenagement/web/gestion/instruction", Map.of("vue", pages.page(demande, situation(demande.candidature()), saisie, refus, fait)), statut);
    }

    private Situation situation(UUID candidature) {
        return situations.courante(candidature).orElseThrow();
    }

    private Demande relire(Demande demande) {
        return registre.de(List.of(demande.candidature())).getOrDefault(demande.candidature(), demande);
    }

    private Demande demande(UUID candidature, AgentConnecte agent) {
        var perimetre = perimetres.de(agent, Role.CANDIDATURES);
        return Optional.ofNullable(registre.de(List.of(candidature)).get(candidature)).filter(d -> perimetre.comprend(d.campagne(), d.bureau()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
