package fr.cyclades.agent;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a route of {@code /gestion}: an agent who holds one of these roles, or any agent when none is named. A route of
 * {@code /gestion} that carries nothing exists for nobody. For who may not, the page does not exist (404).
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Droit {

    Role[] value() default {};
}
