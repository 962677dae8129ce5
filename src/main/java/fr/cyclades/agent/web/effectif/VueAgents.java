package fr.cyclades.agent.web.effectif;

import fr.cyclades.habillage.Badge;
import java.util.List;

/** The list of agents. @param nombre « 12 agents » */
public record VueAgents(List<Ligne> agents, String nombre, int page, int pages) {

    /** @param droits « Contrôler les pièces · Décider en fin de dépôt » */
    public record Ligne(String nom, String chemin, String service, String adresse, String droits, Badge etat) {}
}
