/**
 * Persons and accounts. A {@code candidat} is a person (identity, numéro candidat, contact address); an account is how that person
 * signs in, and may be absent (decision 43). The others use {@link fr.cyclades.compte.Candidats}, {@link fr.cyclades.compte.Candidat} and
 * the principal {@link fr.cyclades.compte.CandidatConnecte}; the demonstration also {@link fr.cyclades.compte.Comptes}.
 *
 * <p>Tables: {@code compte.candidat}, {@code compte.compte}, {@code compte.session}, {@code compte.lien} (activation, reset, change of
 * address, claim of a record), {@code compte.echec}, {@code compte.saisie} (a form sent after the end of a session). Routes:
 * {@code /connexion}, {@code /deconnexion}, {@code /saisie}, {@code /mot-de-passe-oublie}, {@code /compte/…}. Events: {@link fr.cyclades.compte.CompteActive}.
 */
@ApplicationModule(allowedDependencies = {"socle", "habillage", "acces", "journal", "courriel", "referentiel"})
package fr.cyclades.compte;

import org.springframework.modulith.ApplicationModule;
