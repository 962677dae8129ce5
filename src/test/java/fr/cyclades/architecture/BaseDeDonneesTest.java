package fr.cyclades.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One schema per module, read and written by that module alone (house, section 10). */
@CycladesTest
class BaseDeDonneesTest {

    private static final Pattern TABLE_NOMMEE = Pattern.compile(
            "\\b(?:from|join|into|update|table|references|using|lock|truncate|index on|sequence)\\s+(?:only\\s+)?([a-z_]+)\\.[a-z_]+|nextval\\('([a-z_]+)\\.",
            Pattern.CASE_INSENSITIVE);

    @Autowired
    JdbcClient base;

    @Test
    void les_tables_d_un_module_sont_dans_son_schema() {
        var ailleurs = base.sql("""
                select table_schema || '.' || table_name from information_schema.tables
                 where table_schema not in ('pg_catalog', 'information_schema')
                   and not (table_schema = 'public' and (table_name = 'scheduled_tasks' or table_name like 'flyway\\_schema\\_history%'))
                """).query(String.class).list().stream()
                .filter(t -> !Plan.modules().contains(t.substring(0, t.indexOf('.'))))
                .toList();
        assertThat(ailleurs).as("create the table in the schema named after its module").isEmpty();
    }

    @Test
    void une_cle_etrangere_pointe_vers_une_dependance_declaree() {
        record Cle(String de, String vers, String nom) {}
        var interdites = base.sql("""
                select de.nspname as de, vers.nspname as vers, c.conname as nom
                  from pg_constraint c
                  join pg_class td on td.oid = c.conrelid  join pg_namespace de on de.oid = td.relnamespace
                  join pg_class tv on tv.oid = c.confrelid join pg_namespace vers on vers.oid = tv.relnamespace
                 where c.contype = 'f' and de.nspname <> vers.nspname
                """).query(Cle.class).list().stream()
                .filter(c -> !dependances(c.de()).contains(c.vers()))
                .toList();
        assertThat(interdites).as("a foreign key may only point to a module that package-info allows").isEmpty();
    }

    @Test
    void une_lecture_rend_sa_connexion() {
        noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because("a stream nobody closes keeps its connection for ever: ask for list() or set()")
                .check(Plan.CLASSES);
    }

    private static Set<String> dependances(String module) {
        return Plan.MODULES.getModuleByName(module).orElseThrow().getDirectDependencies(Plan.MODULES).uniqueModules()
                .map(m -> m.getIdentifier().toString())
                .collect(Collectors.toSet());
    }

    @Test
    void aucun_sql_ne_nomme_la_table_d_un_autre_module() {
        var fautes = new ArrayList<String>();
        Plan.fichiers("src/main/java", ".java").forEach(f -> fautes.addAll(etrangers(f, Plan.modules(), false)));
        Plan.fichiers("src/main/resources/db/migration", ".sql").forEach(f -> fautes.addAll(etrangers(f, Plan.modules(), true)));
        assertThat(fautes).as("ask the other module through its public face").isEmpty();
    }

    /** In a migration, {@code references} is judged by the catalogue above. */
    private static List<String> etrangers(Path fichier, Set<String> modules, boolean migration) {
        var proprietaire = migration ? fichier.getParent().getFileName().toString() : moduleDe(fichier);
        return Sources.textes(fichier)
                .flatMap(t -> TABLE_NOMMEE.matcher(t).results())
                .filter(r -> !migration || !r.group().toLowerCase().startsWith("references"))
                .map(r -> r.group(1) != null ? r.group(1) : r.group(2))
                .filter(s -> modules.contains(s) && !s.equals(proprietaire))
                .map(s -> fichier + " : " + s)
                .distinct()
                .toList();
    }

    private static String moduleDe(Path fichier) {
        var relatif = Path.of("src/main/java/fr/cyclades").relativize(fichier);
        return relatif.getNameCount() > 1 ? relatif.getName(0).toString() : "";
    }
}
