package fr.cyclades.habillage;

import java.net.URI;

/**
 * What the pages, mails and documents must know of the place where they are served. Given as {@code site} to the templates
 * that ask for it.
 *
 * @param officiel      a site of the State ({@code cyclades.site-officiel}): bloc-marque and Marianne, no notice (decision 5)
 * @param demonstration invented people and a clock that may be moved
 * @param adresse       public address, without final slash, for the links of mails and documents
 */
public record Site(boolean officiel, boolean demonstration, URI adresse) {

    /** The absolute address of a path of this site. */
    public String adresse(String chemin) {
        return adresse + chemin;
    }
}
