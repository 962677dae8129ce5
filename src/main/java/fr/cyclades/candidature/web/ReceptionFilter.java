package fr.cyclades.candidature.web;

import fr.cyclades.socle.Horloge;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes the instant at which the whole request had been received, which alone counts against a deadline (decision 7): the form is
 * read to its end first, before anything else is done with it. Controllers receive it with {@code @RequestAttribute Instant recu}.
 *
 * <p>A form too large, or with too many fields, ends here with 413; one for which the disk has no room, with 503: those of the agents that
 * carry files as well.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class ReceptionFilter extends OncePerRequestFilter {

    private final Horloge horloge;
    private final String reception;

    ReceptionFilter(Horloge horloge, @Value("${spring.servlet.multipart.location:}") String reception) {
        this.horloge = horloge;
        this.reception = reception;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        return !requete.getRequestURI().startsWith("/candidatures") && !porteDesFichiers(requete);
    }

    private static boolean porteDesFichiers(HttpServletRequest requete) {
        var type = requete.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        try {
            requete.getParameterMap();
        } catch (InvalidParameterException illisible) {
            if (!reponse.isCommitted()) { // nobody is there any more when the sending was cut
                reponse.sendError(manqueDePlace(requete) ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : illisible.getErrorCode());
            }
            return;
        }
        requete.setAttribute("recu", horloge.maintenant());
        suite.doFilter(requete, reponse);
    }

    /** Files are written to the disk as they come: where they are, there is no room for these. */
    private boolean manqueDePlace(HttpServletRequest requete) {
        var dossier = reception.isEmpty() ? (File) requete.getServletContext().getAttribute(ServletContext.TEMPDIR) : new File(reception);
        return requete.getContentLengthLong() > dossier.getUsableSpace();
    }
}
