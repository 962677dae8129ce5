/**
 * The aménagements of épreuves that candidates ask for when they register (R31 to R33, R70, R131): « oui » is an answer of the form and
 * triggers nothing; a dossier must reach the académie by its own way, before its own date. This module says so everywhere the candidature
 * is spoken of ({@link fr.cyclades.candidature.EtatDesAmenagements}), lets the candidate declare that he sent it, and reminds him until he does. The service notes that
 * it came, that the aménagement is granted or refused (R154: the decision is notified in « Mes documents »), and goes back on a note: the candidate is told.
 * It never receives a medical document (decision 31).
 *
 * <p>It reads three codes of the fragment {@code handicap.yaml}: {@code handicap} (OUI, NON), {@code handicap_connu} (NOUVEAU, EXISTANT) and the
 * note {@code handicap_procedure}, whose text and link are those of the académie. A règlement without this fragment has none of it.
 *
 * <p>Tables: {@code amenagement.demande}, {@code note}, {@code rattrapage}. Routes: {@code /candidatures/{id}/amenagement…}, {@code /gestion/amenagements…}. Events, heard here only:
 * {@link fr.cyclades.amenagement.DemandeModifiee}, {@link fr.cyclades.amenagement.DecisionNotee},
 * {@link fr.cyclades.amenagement.DecisionRetiree}.
 */
@ApplicationModule(
        allowedDependencies = {"socle", "habillage", "journal", "courriel", "document", "referentiel", "reglement", "campagne", "agent", "compte", "candidature"})
package fr.cyclades.amenagement;

import org.springframework.modulith.ApplicationModule;
