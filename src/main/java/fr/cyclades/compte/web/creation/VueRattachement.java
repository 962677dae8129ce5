package fr.cyclades.compte.web.creation;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ChampDate;
import fr.cyclades.habillage.ResumeErreurs;
import java.util.List;

/**
 * Claiming a record without account.
 *
 * @param jeton the secret of the link, in the address of the form
 */
public record VueRattachement(
        ResumeErreurs resume, String jeton, String adresse, Champ nomDeNaissance, ChampDate naissance, Champ motDePasse,
        List<String> criteres) {}
