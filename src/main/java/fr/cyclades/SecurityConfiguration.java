package fr.cyclades;

import fr.cyclades.socle.AccesPublic;
import fr.cyclades.socle.AgentIdentifie;
import fr.cyclades.socle.CandidatIdentifie;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may call which route: what modules declare as {@link AccesPublic} is open to all, {@code /gestion} belongs to signed-in agents, the
 * rest to a signed-in candidate. Two chains that share nothing: a candidate is nobody at the desk, an agent nobody on the portal. The
 * headers are those of a site that loads nothing from elsewhere and runs no inline script.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** Matches the decoded path, as the routes do: {@code /%67estion} is the desk too. */
    private static final RequestMatcher GESTION = PathPatternRequestMatcher.withDefaults().matcher("/gestion/**");
    private static final long UN_AN = 31_536_000;

    @Bean
    @Order(1)
    SecurityFilterChain gestion(HttpSecurity http, ObjectProvider<AccesPublic> publics,
            @Qualifier("gestion") SecurityContextRepository sessions, @Qualifier("gestion") CsrfTokenRepository jetons,
            @Qualifier("gestion") AuthenticationEntryPoint connexion) {
        return chaine(http.securityMatcher(SecurityConfiguration::estDeLaGestion), publics, AgentIdentifie.class, sessions, jetons, connexion);
    }

    /** The pages of the desk, and those that say that one of them failed. */
    private static boolean estDeLaGestion(HttpServletRequest requete) {
        var fautive = requete.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return fautive instanceof String chemin ? (chemin + "/").startsWith("/gestion/") : GESTION.matches(requete);
    }

    @Bean
    @Order(2)
    SecurityFilterChain portail(HttpSecurity http, ObjectProvider<AccesPublic> publics, SecurityContextRepository sessions,
            CsrfTokenRepository jetons, AuthenticationEntryPoint connexion) {
        return chaine(http, publics, CandidatIdentifie.class, sessions, jetons, connexion);
    }

    private static SecurityFilterChain chaine(HttpSecurity http, ObjectProvider<AccesPublic> publics, Class<?> permis,
            SecurityContextRepository sessions, CsrfTokenRepository jetons, AuthenticationEntryPoint connexion) {
        var ouverts = publics.stream().flatMap(acces -> acces.chemins().stream()).distinct().toArray(String[]::new);
        return http
                .authorizeHttpRequests(routes -> routes
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC).permitAll()
                        .requestMatchers(ouverts).permitAll()
                        .anyRequest().access((qui, requete) -> new AuthorizationDecision(est(permis, qui.get()))))
                .securityContext(contexte -> contexte.securityContextRepository(sessions))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(jetons))
                .exceptionHandling(refus -> refus.authenticationEntryPoint(connexion))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::entetes)
                .build();
    }

    private static boolean est(Class<?> permis, Authentication qui) {
        return qui != null && qui.isAuthenticated() && permis.isInstance(qui.getPrincipal());
    }

    private static void entetes(HeadersConfigurer<HttpSecurity> entetes) {
        entetes
                .contentSecurityPolicy(csp -> csp.policyDirectives(CSP))
                .httpStrictTransportSecurity(hsts -> hsts.maxAgeInSeconds(UN_AN).includeSubDomains(true))
                .referrerPolicy(referent -> referent.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(droits -> droits.policy("geolocation=(), microphone=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(Customizer.withDefaults())
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    /** Requests are counted as wholes; an observation around each of the filters of security costs a twentieth of a page. */
    @Bean
    SecurityObservationSettings filtresSansMesure() {
        return SecurityObservationSettings.noObservations();
    }

    /** Nobody signs in through Spring's own users: this keeps it from making one. */
    @Bean
    UserDetailsService personne() {
        return nom -> {
            throw new UsernameNotFoundException("no such way to sign in");
        };
    }

    /** Files of the design, health, and the demonstration's own pages, which exist in demonstration mode only. */
    @Bean
    AccesPublic duSite() {
        return AccesPublic.a("/assets/**", "/actuator/health/**", "/verification/**", "/demonstration/**");
    }
}
