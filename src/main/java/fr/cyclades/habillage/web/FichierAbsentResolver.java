package fr.cyclades.habillage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** A file of the design that is missing is a few plain words: what asked for it reads neither pages nor JSON. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FichierAbsentResolver implements HandlerExceptionResolver {

    private static final byte[] PHRASE = "Ce fichier n’existe pas. Rechargez la page qui le demandait.\n".getBytes(StandardCharsets.UTF_8);

    @Override
    public ModelAndView resolveException(HttpServletRequest requete, HttpServletResponse reponse, Object traitement, Exception cause) {
        if (!(cause instanceof NoResourceFoundException) || !requete.getRequestURI().startsWith("/assets/")) {
            return null;
        }
        reponse.setStatus(HttpServletResponse.SC_NOT_FOUND);
        reponse.setContentType("text/plain;charset=UTF-8");
        try {
            reponse.getOutputStream().write(PHRASE);
        } catch (IOException parti) {
            throw new UncheckedIOException(parti);
        }
        return new ModelAndView();
    }
}
