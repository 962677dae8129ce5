package fr.cyclades.campagne.web.aide;

import static java.util.stream.Collectors.groupingBy;

import fr.cyclades.campagne.Campagnes;
import fr.cyclades.campagne.web.Adresses;
import fr.cyclades.habillage.FoireAuxQuestions;
import fr.cyclades.habillage.FoireAuxQuestions.Question;
import fr.cyclades.habillage.FoireAuxQuestions.Reponse;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Personne;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « J’ai besoin d’aide ! »: the six questions of S3, answered with the real dates, and from the real state of who is signed in. */
@Controller
class QuestionsController {

    private final Campagnes campagnes;
    private final Horloge horloge;
    private final List<FoireAuxQuestions> modules;

    QuestionsController(Campagnes campagnes, Horloge horloge, ObjectProvider<FoireAuxQuestions> modules) {
        this.campagnes = campagnes;
        this.horloge = horloge;
        this.modules = modules.orderedStream().toList();
    }

    @GetMapping(Adresses.QUESTIONS)
    ModelAndView questions(@AuthenticationPrincipal Personne personne) {
        return new ModelAndView("campagne/web/aide/questions", "vue",
                new VueQuestions(VueQuestions.ouverts(campagnes.ouvertes(horloge.maintenant())), prochaine(), personnelles(personne)));
    }

    private String prochaine() {
        var maintenant = horloge.maintenant();
        return VueQuestions.prochaine(campagnes.toutes().stream()
                .filter(campagne -> campagne.echeancier().inscription().estAVenir(maintenant)));
    }

    private Map<Question, List<Reponse>> personnelles(Personne personne) {
        return personne == null ? Map.of()
                : modules.stream().flatMap(module -> module.pour(personne).stream()).collect(groupingBy(Reponse::question));
    }
}
