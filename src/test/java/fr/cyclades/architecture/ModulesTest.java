package fr.cyclades.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The walls between the modules and the rings inside one (house, sections 4 and 5). */
class ModulesTest {

    private static final Set<String> ROLES = Set.of("web", "db", "pdf", "mail", "job");
    private static final long FICHIERS_PAR_PAQUET = 15;

    @Test
    void chaque_module_n_utilise_que_ce_qu_il_declare() {
        Plan.MODULES.verify();
    }

    @Test
    void la_racine_d_un_module_ignore_ses_sous_paquets() {
        classes().that(sontALaRacineDUnModule())
                .should(new ArchCondition<>("not use a sub-package of their module: declare an interface in the root, implement it below") {
                    @Override
                    public void check(JavaClass classe, ConditionEvents faits) {
                        classe.getDirectDependenciesFromSelf().stream()
                                .filter(d -> d.getTargetClass().getPackageName().startsWith(classe.getPackageName() + "."))
                                .forEach(d -> faits.add(SimpleConditionEvent.violated(classe, d.getDescription())));
                    }
                })
                .check(Plan.CLASSES);
    }

    @Test
    void les_records_et_les_types_scelles_de_la_racine_n_ont_pas_de_cadriciel() {
        classes().that(sontALaRacineDUnModule()).and(sontDesTypesDuDomaine())
                .should(new ArchCondition<>("use the JDK and our modules only") {
                    @Override
                    public void check(JavaClass classe, ConditionEvents faits) {
                        classe.getDirectDependenciesFromSelf().stream()
                                .filter(d -> estEtranger(d.getTargetClass().getBaseComponentType()))
                                .forEach(d -> faits.add(SimpleConditionEvent.violated(classe, d.getDescription())));
                    }
                })
                .check(Plan.CLASSES);
    }

    @Test
    void les_sous_paquets_portent_un_role_de_la_liste_fermee() {
        var permis = Plan.liste("roles.txt").stream().map(l -> l.split(";")[0].strip()).collect(Collectors.toSet());
        var intrus = Plan.CLASSES.stream()
                .map(JavaClass::getPackageName)
                .map(p -> p.split("\\."))
                .filter(p -> p.length > 3 && !ROLES.contains(p[3]) && !permis.contains(p[2] + "." + p[3]))
                .map(p -> String.join(".", p))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(intrus).as("second level packages are English roles: %s (house, section 11)", ROLES).isEmpty();
    }

    @Test
    void un_paquet_tient_quinze_fichiers_au_plus() {
        var permis = Plan.liste("paquets.txt").stream().map(l -> l.split(";"))
                .collect(Collectors.toMap(l -> "src/main/java/fr/" + l[0].strip(), l -> Long.valueOf(l[1].strip())));
        var trop = Plan.fichiers("src/main/java", ".java").stream()
                .filter(f -> !f.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(f -> f.getParent().toString(), TreeMap::new, Collectors.counting()))
                .entrySet().stream()
                .filter(e -> e.getValue() > permis.getOrDefault(e.getKey(), FICHIERS_PAR_PAQUET))
                .map(e -> e.getKey() + " : " + e.getValue())
                .toList();
        assertThat(trop).as("when the sixteenth file comes, a concept wants a name and a package (house, section 5)").isEmpty();
    }

    private static DescribedPredicate<JavaClass> sontALaRacineDUnModule() {
        return DescribedPredicate.describe("stand in the root of a module", c -> !Plan.module(c).isEmpty() && Plan.estALaRacine(c));
    }

    private static DescribedPredicate<JavaClass> sontDesTypesDuDomaine() {
        return DescribedPredicate.describe("are records, enums or sealed types",
                c -> c.isRecord() || c.isEnum() || c.getModifiers().contains(JavaModifier.ABSTRACT) && c.reflect().isSealed());
    }

    private static boolean estEtranger(JavaClass classe) {
        return List.of("java.", "fr.cyclades.").stream().noneMatch(classe.getName()::startsWith) && !classe.isPrimitive();
    }
}
