package fr.cyclades.justificatif.web;

import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import java.util.List;

/** « Mes justificatifs » of a person who has no live candidature, or several: one line each. */
public record VueMesJustificatifs(List<Ligne> lignes) {

    /** @param action « Voir les 5 pièces à préparer » */
    public record Ligne(String surtitre, String titre, Etat etat, Lien action) {}
}
