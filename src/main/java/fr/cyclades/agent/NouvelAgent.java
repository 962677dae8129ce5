package fr.cyclades.agent;

import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Civilite;

/** What an administrator says of an agent to create. */
public record NouvelAgent(Civilite civilite, String nom, String prenom, String service, AdresseMail adresse) {}
