package fr.cyclades.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;

/** An event is a record of identifiers, published by its own module, and heard by somebody or kept for the record (house, sections 4 and 14). */
class EvenementsTest {

    private static final Set<String> IDENTIFIANTS = Set.of("java.util.UUID", "java.lang.String", "java.time.Instant", "int", "long");

    @Test
    void chaque_evenement_publie_est_entendu_ou_declare_pour_memoire() {
        var sansEcho = publies().stream().filter(e -> entendus().stream().noneMatch(h -> e.isAssignableTo(h.getName()))).map(EvenementsTest::nom).collect(Collectors.toSet());
        assertThat(declares("evenements.txt")).as("add a listener, or a line to evenements.txt with the reason").containsAll(sansEcho);
        assertThat(publies().stream().map(EvenementsTest::nom)).as("published events").containsAll(declares("evenements.txt"));
    }

    @Test
    void ce_qui_est_entendu_est_un_record_d_identifiants_publie_par_son_module() {
        assertThat(entendus()).as("what listeners hear").filteredOn(e -> !declares("evenements-lourds.txt").contains(nom(e))).allMatch(e -> publies().stream().anyMatch(p -> p.isAssignableTo(e.getName())));
    }

    /** Records of identifiers in the root of a module, made by a class of that module which publishes. */
    private static Set<JavaClass> publies() {
        return Plan.CLASSES.stream()
                .filter(c -> c.getDirectDependenciesFromSelf().stream().anyMatch(d -> d.getTargetClass().isEquivalentTo(ApplicationEventPublisher.class)))
                .flatMap(c -> c.getConstructorCallsFromSelf().stream().map(a -> a.getTargetOwner()).filter(e -> estUnEvenement(e, c)))
                .collect(Collectors.toSet());
    }

    private static boolean estUnEvenement(JavaClass candidat, JavaClass editeur) {
        return candidat.isRecord() && candidat.isTopLevelClass() && !Plan.module(candidat).isEmpty() && Plan.estALaRacine(candidat)
                && Plan.module(candidat).equals(Plan.module(editeur))
                && candidat.getFields().stream().allMatch(f -> IDENTIFIANTS.contains(f.getRawType().getName()));
    }

    private static Set<JavaClass> entendus() {
        return Plan.CLASSES.stream().flatMap(c -> c.getMethods().stream())
                .filter(m -> m.isMetaAnnotatedWith(EventListener.class))
                .flatMap(EvenementsTest::parametres)
                .filter(p -> p.getName().startsWith(Plan.RACINE + "."))
                .collect(Collectors.toSet());
    }

    private static Stream<JavaClass> parametres(JavaMethod methode) {
        return methode.getRawParameterTypes().stream();
    }

    private static List<String> declares(String liste) {
        return Plan.liste(liste).stream().map(l -> l.split(";")[0].strip()).toList();
    }

    private static String nom(JavaClass evenement) {
        return Plan.module(evenement) + "." + evenement.getSimpleName();
    }
}
