/**
 * What an exam is: its tabs, fields, rules, épreuves and pieces, read from data, checked before use, evaluated without side effect.
 *
 * <p>Two authorities write: the ministry the <em>règlement</em> ({@code reglements/}), the académie its <em>campagne</em>
 * ({@code campagnes/}, one file per notice). Both are merged and compiled into one immutable {@link fr.cyclades.reglement.Definition}.
 * Nothing of a notice is in Java; {@code docs/ecrire-un-reglement.md} explains the files.
 *
 * <p>Tables: {@code reglement.reglement_publie} (text and fingerprint, written once). Routes, events: none.
 */
@ApplicationModule(allowedDependencies = {"socle", "habillage", "referentiel"})
package fr.cyclades.reglement;

import org.springframework.modulith.ApplicationModule;
