package fr.cyclades;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole application on a real PostgreSQL and a random port, in demonstration mode, with a {@link HorlogeDEssai}.
 * All such tests share one application context: a test makes its own people and never counts what others made. See {@link MiseALHeure}.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=essai", "cyclades.demonstration=true", "cyclades.demonstration-pieces=false",
            "cyclades.taches.intervalle=50ms",
            "cyclades.stockage.dossier=target/stockage", "cyclades.stockage.trousseau=target/stockage/cles.json"})
@Import({BaseDEssai.class, OutilsDEssai.class})
@ExtendWith(MiseALHeure.class)
public @interface CycladesTest {}
