package fr.cyclades.document.mail;

import fr.cyclades.habillage.Lien;
import java.util.List;

/**
 * The mail that says which documents are there.
 *
 * @param groupe    how the candidature is called
 * @param documents « Récapitulatif d’inscription, version 2 »
 */
public record VueDocumentsDisponibles(String titre, String salutation, String groupe, List<String> documents, Lien mesDocuments) {}
