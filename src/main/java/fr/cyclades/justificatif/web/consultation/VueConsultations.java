package fr.cyclades.justificatif.web.consultation;

import java.util.List;

/**
 * « Qui a consulté mon dossier » of one candidature.
 *
 * @param nombre « 12 consultations ou actes du service »
 * @param adresse all but the number of the page
 */
public record VueConsultations(String surtitre, String titreExamen, String inscription, String nombre, List<Ligne> lignes, int page, int pages,
        String adresse) {

    /** @param service never a name */
    public record Ligne(String quand, String service, String quoi) {}
}
