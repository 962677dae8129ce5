package fr.cyclades.stockage;

import java.util.Collection;
import java.util.Set;

/** A module that keeps references to objects. One bean per module; as long as there is none, nothing is ever removed. */
public interface Detenteur {

    /** Among these, those still needed. Called with a few hundred at a time, within a transaction that locks them. */
    Set<Empreinte> retenues(Collection<Empreinte> parmi);
}
