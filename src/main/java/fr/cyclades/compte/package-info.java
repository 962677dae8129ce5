/**
 * Persons and accounts. A {@code candidat} is a person (identity, numéro candidat, contact address); an account is how that person
 * signs in, and may be absent (decision 43).
 *
 * <p>Tables: {@code compte.candidat}, {@code compte.compte}, {@code compte.session}, {@code compte.activation},
 * {@code compte.reinitialisation}, {@code compte.changement_adresse}. Routes: {@code /compte/…}, {@code /connexion},
 * {@code /deconnexion}. Events: {@link fr.cyclades.compte.CompteActive}.
 */
@ApplicationModule(allowedDependencies = {"socle", "habillage", "journal", "courriel", "referentiel"})
package fr.cyclades.compte;

import org.springframework.modulith.ApplicationModule;
