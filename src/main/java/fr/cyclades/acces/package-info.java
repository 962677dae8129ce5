/**
 * The means by which somebody proves who he is, whoever he is: passwords and their policy, single-use tokens, throttling, and what
 * a chain of filters needs to know a visitor by his cookie. Knows no
 * business; the modules that own people (candidates today, agents later) keep what is derived from it in their own tables.
 *
 * <p>No table, no route, no event, no template. Data: {@code acces/mots-de-passe.yaml}, {@code acces/mots-courants.txt}.
 */
@ApplicationModule(allowedDependencies = {"socle"})
package fr.cyclades.acces;

import org.springframework.modulith.ApplicationModule;
