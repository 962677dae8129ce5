package fr.cyclades.candidature.web.saisie;

import fr.cyclades.candidature.web.VueBureau;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Onglet;
import java.util.List;
import java.util.UUID;

/**
 * What every page of a draft begins with, and the column beside it.
 *
 * @param surtitre « Inscription · session 2027 · Académie de Clermont-Ferrand »
 * @param sousTitre what was chosen already, « Spécialité : … », or an empty string
 * @param onglets the list of tabs, {@code resume} its title on a phone
 * @param garde « 14 h 32 », when the answers were last kept
 * @param modification whether an inscription stands behind this draft
 * @param ferme whether nothing can be written any more
 */
public record VueEntete(UUID id, int revision, String surtitre, String titre, String sousTitre, Etat etat, List<Onglet> onglets,
        String resume, VueBureau bureau, String garde, boolean modification, boolean ferme) {}
