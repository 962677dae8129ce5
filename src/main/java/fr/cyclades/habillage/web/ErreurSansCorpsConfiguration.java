package fr.cyclades.habillage.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Shows an error page without reading again the form that failed: files cut, too large or for which there was no room would make the page fail too. */
@Configuration(proxyBeanMethods = false)
class ErreurSansCorpsConfiguration {

    @Bean
    FilterRegistrationBean<Filter> erreurSansCorps() {
        var filtre = new FilterRegistrationBean<Filter>((requete, reponse, suite) -> suite.doFilter(new SansCorps((HttpServletRequest) requete), reponse));
        filtre.setDispatcherTypes(DispatcherType.ERROR);
        filtre.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filtre;
    }

    /** Before any page of the site is reached. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> erreurDuServeur() {
        return serveur -> serveur.addContextCustomizers(site -> ((StandardHost) site.getParent()).setErrorReportValveClass(ErreurDuServeur.class.getName()));
    }

    private static final class SansCorps extends HttpServletRequestWrapper {

        SansCorps(HttpServletRequest requete) {
            super(requete);
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public String getParameter(String nom) {
            return null;
        }

        @Override
        public String[] getParameterValues(String nom) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public Collection<Part> getParts() {
            return List.of();
        }

        @Override
        public Part getPart(String nom) {
            return null;
        }
    }
}
