package fr.cyclades.amenagement.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Perimetres;
import fr.cyclades.agent.Role;
import fr.cyclades.amenagement.Demande;
import fr.cyclades.amenagement.Nature;
import fr.cyclades.amenagement.RegistreDesDemandes;
import fr.cyclades.amenagement.web.gestion.VueAmenagements.Ligne;
import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Ton;
import java.util.ArrayList;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The aménagements asked, within the rights of the agent. */
@Controller
@Droit(Role.CANDIDATURES)
class AmenagementsController {

    private static final int TAILLE = 50;

    private final RegistreDesDemandes registre;
    private final Perimetres perimetres;
    private final Campagnes campagnes;

    AmenagementsController(RegistreDesDemandes registre, Perimetres perimetres, Campagnes campagnes) {
        this.registre = registre;
        this.perimetres = perimetres;
        this.campagnes = campagnes;
    }

    @GetMapping("/gestion/amenagements")
    ModelAndView lister(@RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal AgentConnecte agent) {
        var perimetre = perimetres.de(agent, Role.CANDIDATURES);
        var courante = Math.max(1, page);
        var lues = registre.dans(perimetre.campagnesEntieres(), perimetre.bureauxSeuls(), courante - 1, TAILLE + 1);
        return new ModelAndView("amenagement/web/gestion/liste", "vue", new VueAmenagements(lues.stream().limit(TAILLE).map(this::ligne).toList(),
                registre.sansDossier(perimetre.campagnesEntieres(), perimetre.bureauxSeuls()), courante, lues.size() > TAILLE ? courante + 1 : courante));
    }

    private Ligne ligne(Demande demande) {
        var faits = new ArrayList<String>();
        campagnes.parCode(demande.campagne()).ifPresent(c -> {
            faits.add(c.titre() + ", " + c.session() + ", " + c.academie().libelle());
            faits.add((demande.nature() == Nature.NOUVELLE ? "Nouvelle demande" : "Notification existante, à joindre aux pièces") + ", du " + c.quand(demande.demandeeLe()));
            faits.add(demande.declareeLe().map(le -> "Le candidat a déclaré son dossier transmis le " + c.quand(le)).orElseGet(() -> limite(demande, c)));
        });
        return new Ligne(demande.numero(), "/gestion/dossiers/" + demande.candidature(), faits.stream().filter(f -> !f.isEmpty()).toList(), etat(demande));
    }

    private static String limite(Demande demande, Campagne campagne) {
        var dates = campagne.echeancier();
        return demande.nature() == Nature.NOUVELLE ? "Dossier à transmettre " + campagne.limite(dates.amenagement().orElse(dates.cloture())) : "";
    }

    private static Badge etat(Demande demande) {
        return switch (demande.nature()) {
            case EXISTANTE -> new Badge("Existant", Ton.INFO);
            case NOUVELLE -> demande.declareeLe().isPresent() ? new Badge("Déclaré transmis", Ton.INFO) : new Badge("Sans dossier", Ton.ATTENTE);
        };
    }
}
