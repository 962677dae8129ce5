package fr.cyclades.justificatif.pdf;

import fr.cyclades.habillage.SectionRecap.Ligne;
import java.util.List;

/**
 * A letter of the service on one page, for an envelope with a window.
 *
 * @param lieu       « Clermont-Ferrand, le 7 décembre 2026 »
 * @param liste      what is missing, or empty
 * @param signataire who signs, as a function
 */
public record VueCourrier(String titre, String sousTitre, String description, List<String> service, List<String> destinataire, String lieu, String envoi,
        List<Ligne> numeros, List<String> phrases, String listeTitre, List<String> liste, List<String> suite, String signataire, String pied) {}
