package fr.cyclades.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.Navigateur;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route has an owner and a right: {@code routes.csv} is the matrix, this test asks the running application whether it is true.
 * A stranger gets a public page, and is sent to the sign-in page from all others.
 */
@CycladesTest
class RoutesTest {

    private record Route(String methode, String chemin, String module, String droit) {

        static Route lire(String ligne) {
            var cases = ligne.split(";");
            return new Route(cases[0].strip(), cases[1].strip(), cases[2].strip(), cases[3].strip());
        }

        String cle() {
            return methode + " " + chemin;
        }

        boolean estDeLaGestion() {
            return chemin.equals("/gestion") || chemin.startsWith("/gestion/");
        }

        String connexion() {
            return estDeLaGestion() ? "/gestion/connexion" : "/connexion";
        }

        /** With something of the right form in the place of each identifier. */
        String adresse() {
            return chemin.replaceAll("\\{jeton[^/]*}", "A".repeat(43)).replaceAll("\\{[^/]+}", "00000000-0000-4000-8000-000000000000");
        }
    }

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Value("${local.server.port}")
    int port;

    private static List<Route> matrice() {
        return Plan.liste("routes.csv").stream().map(Route::lire).toList();
    }

    @Test
    void chaque_route_est_dans_la_matrice_avec_son_module() {
        var ecrites = matrice().stream().collect(Collectors.toMap(Route::cle, Route::module, (a, b) -> a, TreeMap::new));
        var servies = servies();
        assertThat(servies.entrySet()).as("to add to src/test/resources/architecture/routes.csv, with who may").isSubsetOf(ecrites.entrySet());
        assertThat(ecrites.entrySet()).as("lines of routes.csv that no controller serves any more").isSubsetOf(servies.entrySet());
    }

    private Map<String, String> servies() {
        var routes = new TreeMap<String, String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((route, methode) ->
                cles(route).filter(c -> estDeCyclades(methode)).forEach(c -> routes.put(c, module(methode))));
        return routes;
    }

    private static Stream<String> cles(RequestMappingInfo route) {
        var methodes = new TreeSet<>(route.getMethodsCondition().getMethods().stream().map(Enum::name).toList());
        return route.getPatternValues().stream()
                .flatMap(chemin -> (methodes.isEmpty() ? Stream.of("*") : methodes.stream()).map(m -> m + " " + chemin));
    }

    private static boolean estDeCyclades(HandlerMethod methode) {
        return methode.getBeanType().getName().startsWith(Plan.RACINE + ".");
    }

    private static String module(HandlerMethod methode) {
        return methode.getBeanType().getPackageName().split("\\.")[2];
    }

    @TestFactory
    Stream<DynamicTest> un_inconnu_n_obtient_que_les_pages_publiques() {
        return matrice().stream().map(r -> DynamicTest.dynamicTest(r.cle(), () -> {
            var navigateur = new Navigateur(port).ouvrir(r.connexion());
            var jeton = Map.of("_csrf", List.of(navigateur.valeur("_csrf")));
            var reponse = navigateur.repondre(r.methode().equals("GET")
                    ? navigateur.requete(r.adresse()).GET().build() : navigateur.envoi(r.adresse(), jeton));
            var renvoyee = reponse.statusCode() == 303 && reponse.headers().firstValue("Location").orElse("").startsWith(r.connexion());
            assertThat(reponse.statusCode()).as(r.cle()).isNotEqualTo(403).isLessThan(500);
            if (r.droit().equals("candidat") || r.droit().startsWith("agent")) {
                assertThat(renvoyee || reponse.statusCode() == 401 || reponse.statusCode() == 404).as(r.cle()).isTrue();
            } else {
                assertThat(renvoyee && !r.droit().equals("renvoi") || reponse.statusCode() == 401).as(r.cle()).isFalse();
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> sans_jeton_de_formulaire_rien_ne_change() {
        var navigateur = new Navigateur(port).ouvrir("/connexion");
        return matrice().stream().filter(r -> !r.methode().equals("GET")).map(r -> DynamicTest.dynamicTest(r.cle(), () ->
                assertThat(navigateur.repondre(navigateur.envoi(r.adresse(), Map.of())).statusCode()).isEqualTo(403)));
    }
}
