package fr.cyclades.habillage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A French page for whatever went wrong: what happened, what was kept, what to do next. Never a detail of the fault. */
@Component
class ErreurViewResolver implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest requete, HttpStatus statut, Map<String, Object> modele) {
        var vue = FabriqueDeCadre.estDeLaGestion(requete) ? VueErreur.deLaGestion(statut) : VueErreur.de(statut);
        return new ModelAndView("habillage/web/erreur", Map.of("vue", vue), statut);
    }
}
