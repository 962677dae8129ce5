package fr.cyclades.regles;

import fr.cyclades.Regle;
import java.lang.reflect.AnnotatedElement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Gathers, while the tests run, which rule each passing test proves; at the end writes the table to {@code target/regles.md}. */
public final class ReglesListener implements TestExecutionListener {

    /** Test method to the rules it proves; kept over the plans of one run. */
    private static final Map<String, Set<String>> REUSSIS = new LinkedHashMap<>();
    private static final Set<String> ECHOUES = new LinkedHashSet<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult resultat) {
        test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast).ifPresent(methode -> {
            var nom = methode.getJavaClass().getSimpleName() + "." + methode.getMethodName();
            if (resultat.getStatus() == Status.SUCCESSFUL) {
                regles(methode).forEach(r -> REUSSIS.computeIfAbsent(nom, _ -> new LinkedHashSet<>()).add(r));
            } else {
                ECHOUES.add(nom);
            }
        });
    }

    private static Stream<String> regles(MethodSource methode) {
        var classes = Stream.<Class<?>>iterate(methode.getJavaClass(), c -> c != null, Class::getEnclosingClass);
        return Stream.concat(Stream.of(methode.getJavaMethod()), classes)
                .map((AnnotatedElement e) -> e.getAnnotation(Regle.class))
                .filter(r -> r != null)
                .flatMap(r -> Stream.of(r.value()));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        TableDesRegles.ecrire(preuves());
    }

    private static List<Preuve> preuves() {
        return REUSSIS.entrySet().stream()
                .filter(e -> !ECHOUES.contains(e.getKey()))
                .flatMap(e -> e.getValue().stream().map(r -> new Preuve(r, e.getKey())))
                .toList();
    }
}
