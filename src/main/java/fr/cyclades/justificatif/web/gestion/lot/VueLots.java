package fr.cyclades.justificatif.web.gestion.lot;

import fr.cyclades.habillage.Badge;
import java.util.List;

/** The last lots of an agent. */
public record VueLots(List<Ligne> lignes) {

    public record Ligne(String titre, String chemin, String detail, Badge etat) {}
}
