package fr.cyclades.courriel.mail;

import fr.cyclades.socle.AdresseMail;
import java.time.Instant;

/** A mail with its address, ready to be handed over. */
public record Pli(String messageId, AdresseMail adresse, String objet, String texte, String html, Instant ecrit) {}
