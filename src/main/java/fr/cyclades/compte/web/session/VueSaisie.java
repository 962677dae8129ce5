package fr.cyclades.compte.web.session;

import java.util.List;
import java.util.Map;

/**
 * The page that gives back a form.
 *
 * @param chemin where it is sent
 * @param champs name and value of each of its fields
 */
public record VueSaisie(String chemin, List<Map.Entry<String, String>> champs) {}
