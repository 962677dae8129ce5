package fr.cyclades.correspondance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Storage of the demandes. */
public interface RegistreDesDemandes {

    void ajouter(Demande demande);

    /** The latest first. */
    List<Demande> de(UUID candidat);

    Optional<Demande> parId(UUID demande);

    /** Those of these campagnes seen whole, or of these {@code campagne|bureau}: the ones that wait first, the oldest of them first. */
    List<Demande> dans(String[] campagnes, String[] bureaux, int page, int taille);

    /** How many wait there. */
    int enAttente(String[] campagnes, String[] bureaux);

    /** Whether the answer was written: false when somebody answered meanwhile. */
    boolean repondre(UUID demande, Demande.Reponse reponse);
}
