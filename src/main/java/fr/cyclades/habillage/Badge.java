package fr.cyclades.habillage;

/** A status in one or two words, the same everywhere: « Complet », « Non conforme ». */
public record Badge(String libelle, Ton ton) {}
