package fr.cyclades.justificatif.web.gestion.service;

import fr.cyclades.habillage.Badge;
import java.util.List;

/**
 * How the parts that look at files and keep them are.
 *
 * @param demande what follows the demand of an inventory just made, or empty
 * @param perdues what the storage should hold and does not
 */
public record VueService(List<Ligne> lignes, String inventaire, List<Perdue> perdues, String demande, String suite) {

    /** @param detail what it means, one sentence */
    public record Ligne(String quoi, String valeur, String detail, Badge badge) {}

    public record Perdue(String piece, String numero, String quand) {}
}
