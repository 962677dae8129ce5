package fr.cyclades.reglement;

import java.util.Collection;
import java.util.Optional;

/** The definitions that this server knows: one per campagne, all checked at start-up. A false definition stops the server. */
public interface Definitions {

    /** All campagnes, past ones included (they stay loadable for ever, decision 36), in the order of their codes. */
    Collection<Definition> toutes();

    /** @param code path of the campagne's file without suffix, e.g. {@code 2024/clermont-ferrand/bac-professionnel} */
    Optional<Definition> parCampagne(String code);

    /** A definition that once answered for a registered version, even if its files have changed or gone since. */
    Optional<Definition> parEmpreinte(String empreinte);
}
