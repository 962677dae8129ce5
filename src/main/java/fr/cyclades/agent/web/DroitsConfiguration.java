package fr.cyclades.agent.web;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Droit;
import fr.cyclades.socle.AccesPublic;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Holds every route of {@code /gestion} to its {@link Droit}: nobody passes where nothing is written. */
@Configuration(proxyBeanMethods = false)
class DroitsConfiguration implements WebMvcConfigurer {

    static final String[] OUVERTES = {"/gestion/connexion", "/gestion/connexion/code", "/gestion/deconnexion", "/gestion/mot-de-passe/*"};

    @Bean
    AccesPublic accesALaConnexionDesAgents() {
        return AccesPublic.a(OUVERTES);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registre) {
        registre.addInterceptor(new Verification()).addPathPatterns("/gestion", "/gestion/**").excludePathPatterns(OUVERTES);
    }

    private static final class Verification implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest requete, HttpServletResponse reponse, Object cible) {
            if (cible instanceof HandlerMethod methode && !estPermise(methode)) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            return true;
        }

        private static boolean estPermise(HandlerMethod methode) {
            var droit = AnnotatedElementUtils.findMergedAnnotation(methode.getMethod(), Droit.class);
            var applique = droit != null ? droit : AnnotatedElementUtils.findMergedAnnotation(methode.getBeanType(), Droit.class);
            var authentification = SecurityContextHolder.getContext().getAuthentication();
            return applique != null && authentification != null && authentification.getPrincipal() instanceof AgentConnecte agent
                    && (applique.value().length == 0 || Arrays.stream(applique.value()).anyMatch(agent::peut));
        }
    }
}
