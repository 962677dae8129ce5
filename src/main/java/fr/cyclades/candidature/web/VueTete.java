package fr.cyclades.candidature.web;

import fr.cyclades.candidature.Situation;
import fr.cyclades.socle.EnFrancais;
import java.util.Locale;
import java.util.UUID;

/**
 * How a candidature is named on every page about it.
 *
 * @param surtitre  « Session 2027 · Académie de Clermont-Ferrand »; both sessions when they differ (R2)
 * @param sousTitre what is presented, or empty
 * @param reference « Inscription n° A06-27-000412-M · version 2 du 24 novembre 2026 »
 */
public record VueTete(UUID id, String surtitre, String titre, String sousTitre, String reference) {

    public static VueTete de(Situation s) {
        var session = s.sessionEtAcademie();
        var jour = EnFrancais.jour(s.version().instant().atZone(s.campagne().zone()).toLocalDate());
        return new VueTete(s.candidature().id(),
                session.substring(0, 1).toUpperCase(Locale.FRENCH) + session.substring(1),
                s.campagne().titre(), s.specialite(),
                "Inscription n° %s · version %d du %s".formatted(s.candidature().fiche().numero().texte(), s.version().numero(), jour));
    }

    public String adresse() {
        return "/candidatures/" + id;
    }
}
