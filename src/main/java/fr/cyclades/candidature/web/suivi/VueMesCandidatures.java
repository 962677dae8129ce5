package fr.cyclades.candidature.web.suivi;

import fr.cyclades.candidature.web.VueBureau;
import fr.cyclades.candidature.web.VueTete;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import java.util.List;
import java.util.UUID;

/**
 * « Mes candidatures »: drafts first, then live candidatures, then those that are over.
 *
 * @param ouvertes the services open now, shown when there is nothing else
 * @param page     from 1; {@code pages} as far as is known
 * @param efface   a draft was erased just now
 */
public record VueMesCandidatures(List<Ebauche> brouillons, List<VueCarte> cartes, List<Terminee> terminees, List<Lien> ouvertes, int page,
        int pages, boolean efface) {

    VueMesCandidatures apresAbandon() {
        return new VueMesCandidatures(brouillons, cartes, terminees, ouvertes, page, pages, true);
    }

    public boolean estVide() {
        return brouillons.isEmpty() && cartes.isEmpty() && terminees.isEmpty();
    }

    /**
     * A first inscription begun and not saved.
     *
     * @param garde « Brouillon gardé le lundi 23 novembre 2026 à 14 h 32. »
     */
    public record Ebauche(UUID id, String surtitre, String titre, Etat etat, Lien action, String garde) {}

    /**
     * A candidature that is over: withdrawn, ended by the service, or of a past session.
     *
     * @param etat   its sentence, or null
     * @param bureau whom to ask after a decision of the service, or null
     */
    public record Terminee(VueTete tete, Etat etat, Lien action, VueBureau bureau) {}
}
