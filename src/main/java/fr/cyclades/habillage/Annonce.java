package fr.cyclades.habillage;

import java.util.Optional;

/** A bean that has something to say above every page, for as long as it holds; read at each page, so it must be at hand. */
public interface Annonce {

    Optional<String> phrase();
}
