package fr.cyclades.correspondance.web;

/**
 * « Me prévenir ».
 *
 * @param quand    the opening
 * @param demandee already asked
 * @param adresse  of this page; {@code service} of the page of the campagne
 */
public record VueAlerte(String titre, String surtitre, String quand, boolean demandee, String adresse, String service) {}
