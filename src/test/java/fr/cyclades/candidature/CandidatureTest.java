package fr.cyclades.candidature;

import fr.cyclades.CycladesTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** A test of this module on a small exam written by hand, through HTTP or not. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@CycladesTest
@AutoConfigureMockMvc
@Import({CandidatureDEssai.class, SqlCompte.class})
@interface CandidatureTest {}
