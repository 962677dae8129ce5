package fr.cyclades.candidature.web.inscription;

import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import java.util.List;
import java.util.UUID;

/**
 * « Effacer ce brouillon », or the modification begun.
 *
 * @param surtitre     exam, session, académie
 * @param etat         the sentence of the draft
 * @param consequences one sentence each
 * @param bouton       label of the act
 * @param retour       what to do instead
 */
public record VueAbandon(UUID id, String surtitre, String titre, Etat etat, List<String> consequences, String bouton, Lien retour) {}
