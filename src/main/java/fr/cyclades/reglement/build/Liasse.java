package fr.cyclades.reglement.build;

import fr.cyclades.reglement.yaml.Noeud.Objet;
import java.util.List;
import java.util.Map;

/**
 * All that makes one definition, before it is compiled.
 *
 * @param code of the campagne
 * @param campagne its text laid over those it takes up
 * @param fragments shared ones, by name
 * @param onglets by code, in the order of the files
 * @param parts {@code regles}, {@code epreuves}, {@code acquis}, {@code pieces}, {@code listes}: those that exist
 * @param specialites one object per spécialité
 * @param texte all these files, as read; {@code empreinte} of it
 */
public record Liasse(String code, Objet campagne, Objet reglement, Map<String, Objet> fragments, Map<String, Objet> onglets,
                     Map<String, Objet> parts, List<Objet> specialites, String texte, String empreinte) {

    Objet part(String nom) {
        return parts.getOrDefault(nom, Objet.vide(reglement.lieu()));
    }
}
