package fr.cyclades.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import fr.cyclades.socle.HorlogeSysteme;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One clock (decision 42): whoever needs the time asks the injected Horloge, in Java and in SQL. */
class HorlogeTest {

    private static final Set<String> CLASSES_QUI_LISENT_L_HEURE = Set.of(
            "java.util.Date.<init>", "java.util.GregorianCalendar.<init>", "java.util.Calendar.getInstance", "java.lang.System.currentTimeMillis");
    private static final Pattern HEURE_DE_LA_BASE = Pattern.compile(
            "\\b(now\\s*\\(\\s*\\)|clock_timestamp\\s*\\(|statement_timestamp\\s*\\(|transaction_timestamp\\s*\\(|timeofday\\s*\\(|"
                    + "current_timestamp|current_date|current_time|localtimestamp|localtime)\\b?",
            Pattern.CASE_INSENSITIVE);

    @Test
    void seule_l_horloge_du_systeme_lit_l_heure_de_la_machine() {
        noClasses().that().areNotAssignableTo(HorlogeSysteme.class)
                .should().accessTargetWhere(DescribedPredicate.describe("the machine's clock: inject fr.cyclades.socle.Horloge instead", HorlogeTest::litLHeure))
                .check(Plan.CLASSES);
    }

    private static boolean litLHeure(JavaAccess<?> acces) {
        AccessTarget cible = acces.getTarget();
        var proprietaire = cible.getOwner().getName();
        var sansArgument = acces.getTarget() instanceof AccessTarget.CodeUnitCallTarget appel && appel.getRawParameterTypes().isEmpty();
        return proprietaire.startsWith("java.time.") && cible.getName().equals("now")
                || proprietaire.equals("java.time.Clock") && cible.getName().startsWith("system")
                || CLASSES_QUI_LISENT_L_HEURE.contains(proprietaire + "." + cible.getName()) && sansArgument;
    }

    @Test
    void aucun_sql_ne_lit_l_heure_de_la_base() {
        var fautes = Stream.concat(Plan.fichiers("src/main/java", ".java").stream(), Plan.fichiers("src/main/resources/db", ".sql").stream())
                .filter(f -> !f.endsWith("HorlogeIndicator.java") && !f.endsWith("HorlogeTest.java"))
                .flatMap(f -> Sources.textes(f).filter(t -> HEURE_DE_LA_BASE.matcher(t).find()).map(t -> f + " : " + t.strip()))
                .toList();
        assertThat(fautes).as("give the instant of the Horloge as a parameter").isEmpty();
    }
}
