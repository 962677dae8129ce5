package fr.cyclades.justificatif.web.gestion.fin;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Perimetre;
import fr.cyclades.agent.Role;
import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Decision.Canal;
import fr.cyclades.justificatif.controle.fin.LotsDeFin;
import fr.cyclades.justificatif.controle.lot.Lots.Acte;
import fr.cyclades.justificatif.controle.lot.Lots.Lot;
import fr.cyclades.justificatif.web.gestion.Acces;
import fr.cyclades.justificatif.web.gestion.lot.FormulaireDeLot;
import fr.cyclades.reglement.Notice.Sanction;
import fr.cyclades.socle.Horloge;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The end of the deposit: the list, relances and decisions by lot. */
@Controller
@Droit(Role.DECISIONS)
class FinDeDepotController {

    private final FinDeDepotFactory pages;
    private final LotsDeFin lots;
    private final Campagnes campagnes;
    private final Acces acces;
    private final Horloge horloge;

    FinDeDepotController(FinDeDepotFactory pages, LotsDeFin lots, Campagnes campagnes, Acces acces, Horloge horloge) {
        this.pages = pages;
        this.lots = lots;
        this.campagnes = campagnes;
        this.acces = acces;
        this.horloge = horloge;
    }

    @GetMapping("/gestion/fin-de-depot")
    ModelAndView montrer(@AuthenticationPrincipal AgentConnecte agent, @RequestParam(defaultValue = "") String campagne, @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) String toutes) {
        return new ModelAndView("justificatif/web/gestion/fin/incomplets", "vue",
                pages.page(acces.perimetre(agent, Role.DECISIONS), campagne, page, Map.of(), null, _ -> toutes != null));
    }

    @PostMapping("/gestion/fin-de-depot")
    ModelAndView decider(@AuthenticationPrincipal AgentConnecte agent, @RequestParam Map<String, String> saisie,
            @RequestParam(name = "dossier", required = false) List<UUID> choisis) {
        var perimetre = acces.perimetre(agent, Role.DECISIONS);
        var campagne = campagnes.parCode(saisie.getOrDefault("campagne", "")).orElseThrow(Acces::absent);
        var relance = saisie.getOrDefault("acte", "").equals("relance");
        var tous = saisie.getOrDefault("tous", "");
        var faute = faute(campagne, saisie, relance, tous.isEmpty() && (choisis == null || choisis.isEmpty()));
        if (!faute.isEmpty()) {
            return refuser(perimetre, campagne, saisie, choisis, faute, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!tous.isEmpty() && !tous.equals(pages.nombre(campagne, perimetre))) {
            return refuser(perimetre, campagne, saisie, choisis, "La liste a changé : " + pages.nombre(campagne, perimetre)
                    + " dossiers maintenant, " + tous + " quand la page a été faite. Relisez-la, puis recommencez.", HttpStatus.CONFLICT);
        }
        var acte = relance ? Acte.RELANCE : campagne.notice().sanction().type() == Sanction.Type.SUPPRESSION ? Acte.SUPPRESSION : Acte.ANNULATION;
        var motif = relance ? "" : saisie.get("motif").strip();
        var canal = relance ? "" : saisie.get("canal");
        var choix = tous.isEmpty() ? choisis.stream().distinct().sorted().toList() : List.<UUID>of();
        var lot = new Lot(FormulaireDeLot.lot(saisie.get(FormulaireDeLot.CHAMP), agent.agent(), campagne.code(), acte, motif, canal, tous, choix),
                acte, motif, canal, Optional.empty(), agent.agent(), horloge.maintenant());
        return new ModelAndView("redirect:/gestion/lots/"
                + (tous.isEmpty() ? lots.ouvrir(lot, choix, perimetre) : lots.ouvrirPourTous(lot, campagne.code(), perimetre)));
    }

    private static String faute(Campagne campagne, Map<String, String> saisie, boolean relance, boolean personne) {
        return personne ? "Cochez au moins un dossier."
                : relance ? (campagne.notice().relance().apresEcheance() ? "" : "Cette campagne ne prévoit aucune relance.")
                : campagne.notice().sanction().type() == Sanction.Type.AUCUNE ? "Cette campagne ne prévoit aucune sanction : décidez dossier par dossier."
                : saisie.getOrDefault("motif", "").isBlank() ? "Écrivez le motif : le candidat le lira."
                : !FinDeDepotFactory.tropLong(saisie).isEmpty() ? "Le motif est trop long : raccourcissez-le."
                : Arrays.stream(Canal.values()).noneMatch(c -> c.name().equals(saisie.get("canal"))) ? "Choisissez comment la décision est notifiée." : "";
    }

    private ModelAndView refuser(Perimetre perimetre, Campagne campagne, Map<String, String> saisie, List<UUID> choisis, String faute, HttpStatus statut) {
        var page = saisie.getOrDefault("page", "").matches("[1-9]\\d{0,4}") ? Integer.parseInt(saisie.get("page")) : 1;
        return new ModelAndView("justificatif/web/gestion/fin/incomplets", Map.of("vue", pages.page(perimetre, campagne.code(), page, saisie, faute,
                choisis == null ? _ -> false : choisis::contains)), statut);
    }
}
