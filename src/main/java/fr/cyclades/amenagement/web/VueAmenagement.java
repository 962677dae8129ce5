package fr.cyclades.amenagement.web;

import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import java.util.List;

/**
 * A demande d’aménagement: what is to be done, where, until when, and the declaration.
 *
 * @param surtitre  « Baccalauréat professionnel · session 2027 · inscription n° … »; {@code inscription} address of « Mon inscription »
 * @param procedure words of the académie, or empty; {@code lien} where it receives the dossiers, or null
 * @param jusqua    « au plus tard le … (heure de Paris) »
 * @param effets    what the click means, one sentence each; empty when there is nothing to click
 * @param action    where the click goes; {@code bouton} its words, or empty
 * @param contacts  of the service
 */
public record VueAmenagement(String surtitre, String examen, String inscription, Etat etat, String procedure, Lien lien, String jusqua,
        List<String> effets, String action, String bouton, String bureau, List<Lien> contacts) {}
