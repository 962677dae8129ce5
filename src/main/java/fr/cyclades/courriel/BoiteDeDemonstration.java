package fr.cyclades.courriel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All the mails handed over, whoever they are for. This bean exists in demonstration mode only: there it stands in for the letter
 * boxes of the invented people.
 */
public interface BoiteDeDemonstration {

    /**
     * The mails handed over, latest first, by pages.
     *
     * @param adresse a part of the recipient's address; an empty string for all
     */
    List<CourrielRecu> recus(String adresse, int page, int taille);

    int nombre(String adresse);

    Optional<CourrielRecu> lire(UUID message);
}
