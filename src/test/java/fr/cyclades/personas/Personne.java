package fr.cyclades.personas;

import fr.cyclades.compte.EtatCivil;
import java.util.UUID;

/** Somebody who has an active account. */
public record Personne(UUID candidat, EtatCivil etatCivil, String adresse, String motDePasse) {}
