package fr.cyclades.compte.web;

import fr.cyclades.acces.Surcharge;
import fr.cyclades.habillage.Lien;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Too many passwords at once: nothing was lost but the waiting. */
@ControllerAdvice
class SurchargeAdvice {

    private final Attente attente;

    SurchargeAdvice(Attente attente) {
        this.attente = attente;
    }

    @ExceptionHandler(Surcharge.class)
    ModelAndView attendre(Surcharge surcharge, HttpServletRequest requete, HttpServletResponse reponse) {
        return attente.page(surcharge.attente(), "Beaucoup de personnes se connectent en ce moment. Votre demande n’a pas été traitée.",
                new Lien("Recommencer", requete.getRequestURI()), reponse);
    }
}
