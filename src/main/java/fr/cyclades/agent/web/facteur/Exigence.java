package fr.cyclades.agent.web.facteur;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.DoubleVerification;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * {@code cyclades.agents.second-facteur}: {@code exige} (the default, but in demonstration) or {@code propose}. Where it is required, an agent
 * who has none sees nothing of the desk but the page on which he enrols it.
 */
@Component
public class Exigence implements WebMvcConfigurer, HandlerInterceptor {

    static final String PAGE = "/gestion/moi/second-facteur";

    private final DoubleVerification verification;
    private final boolean exigee;

    Exigence(DoubleVerification verification, @Value("${cyclades.agents.second-facteur:}") String reglage,
            @Value("${cyclades.demonstration:false}") boolean demonstration) {
        this.verification = verification;
        this.exigee = switch (reglage) {
            case "exige" -> true;
            case "propose" -> false;
            case "" -> !demonstration;
            default -> throw new IllegalArgumentException("cyclades.agents.second-facteur: exige or propose, not " + reglage);
        };
    }

    public boolean estExigee() {
        return exigee;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registre) {
        if (exigee) {
            registre.addInterceptor(this).addPathPatterns("/gestion", "/gestion/**").excludePathPatterns(PAGE, PAGE + "/**", "/gestion/connexion",
                    "/gestion/connexion/**", "/gestion/deconnexion", "/gestion/mot-de-passe/*");
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest requete, HttpServletResponse reponse, Object cible) throws IOException {
        var authentification = SecurityContextHolder.getContext().getAuthentication();
        if (authentification != null && authentification.getPrincipal() instanceof AgentConnecte agent && !verification.estActive(agent.agent())) {
            reponse.setStatus(HttpStatus.SEE_OTHER.value());
            reponse.setHeader(HttpHeaders.LOCATION, PAGE);
            return false;
        }
        return true;
    }
}
