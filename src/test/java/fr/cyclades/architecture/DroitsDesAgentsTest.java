package fr.cyclades.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.Navigateur;
import fr.cyclades.agent.Role;
import fr.cyclades.personas.Collegues;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The rights of agents, route by route, as {@code routes.csv} writes them: for who does not hold the role, the page does not exist. */
@CycladesTest
class DroitsDesAgentsTest {

    private record Route(String methode, String chemin, String droit) {

        List<Role> roles() {
            return droit.startsWith("agent:") ? Arrays.stream(droit.substring(6).split(",")).map(Role::valueOf).toList() : List.of();
        }

        String adresse() {
            return chemin.replaceAll("\\{[^/]+}", "00000000-0000-4000-8000-000000000000");
        }
    }

    @Autowired
    Collegues collegues;

    @LocalServerPort
    int port;

    @TestFactory
    Stream<DynamicTest> une_page_n_existe_que_pour_qui_en_a_le_droit() {
        return Arrays.stream(Role.values()).flatMap(role -> {
            var autres = Arrays.stream(Role.values()).filter(r -> r != role).toArray(Role[]::new);
            var sansLeRole = collegues.avec(autres).seConnecter(new Navigateur(port));
            var avecLui = collegues.avec(role).seConnecter(new Navigateur(port));
            return routes().filter(r -> r.roles().contains(role)).map(r -> DynamicTest.dynamicTest(role + " " + r.methode + " " + r.chemin, () -> {
                if (r.roles().size() == 1) {
                    assertThat(statut(sansLeRole, r)).isEqualTo(404);
                }
                if (r.methode.equals("GET") && !r.chemin.contains("{")) {
                    assertThat(statut(avecLui, r)).isBetween(200, 399);
                }
            }));
        });
    }

    @TestFactory
    Stream<DynamicTest> un_agent_sans_droit_ne_voit_que_son_accueil() {
        var sansRien = collegues.avec().seConnecter(new Navigateur(port)).ouvrir("/gestion/moi/second-facteur").envoyer("Préparer mon code");
        return routes().map(r -> DynamicTest.dynamicTest(r.methode + " " + r.chemin, () ->
                assertThat(statut(sansRien, r)).isIn(r.roles().isEmpty() ? List.of(200, 302, 422) : List.of(404))));
    }

    private static int statut(Navigateur navigateur, Route route) {
        var jeton = navigateur.ouvrir("/gestion/moi").valeur("_csrf");
        return navigateur.repondre(route.methode.equals("GET") ? navigateur.requete(route.adresse()).GET().build()
                : navigateur.envoi(route.adresse(), Map.of("_csrf", List.of(jeton)))).statusCode();
    }

    private static Stream<Route> routes() {
        return Plan.liste("routes.csv").stream().map(l -> l.split(";")).filter(c -> c[3].strip().startsWith("agent"))
                .map(c -> new Route(c[0].strip(), c[1].strip(), c[3].strip()));
    }
}
