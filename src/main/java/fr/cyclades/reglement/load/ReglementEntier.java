package fr.cyclades.reglement.load;

import fr.cyclades.reglement.yaml.Fusion;
import fr.cyclades.reglement.yaml.Noeud;
import fr.cyclades.reglement.yaml.Noeud.Liste;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A règlement with all that it takes up from another: what it writes wins, tab by tab, list by list, rule by rule, piece by piece.
 *
 * @param onglets by code; {@code parts} by name; {@code specialites} its own files if it has any, else those it takes up
 * @param chemins of the files that make it
 */
record ReglementEntier(Objet reglement, Map<String, Objet> onglets, Map<String, Objet> parts, List<Objet> specialites, Set<String> chemins) {

    private static final List<String> PAR_CODE = List.of("regles", "pieces", "regroupements");
    private static final List<String> RETRAITS = List.of("regles_retirees", "pieces_retirees");

    ReglementEntier sur(ReglementEntier base) {
        var tabs = new LinkedHashMap<>(base.onglets);
        tabs.putAll(onglets);
        var fusions = new LinkedHashMap<>(base.parts);
        parts.forEach((nom, part) -> fusions.merge(nom, part, (dessous, dessus) -> partie(nom, dessous, dessus)));
        var fichiers = new LinkedHashSet<>(base.chemins);
        if (!specialites.isEmpty()) {
            fichiers.removeIf(c -> c.contains("/specialites/"));
        }
        fichiers.addAll(chemins);
        return new ReglementEntier(retraits(base.reglement, Fusion.fusionner(base.reglement, reglement), reglement), tabs, fusions,
                specialites.isEmpty() ? base.specialites : specialites, fichiers);
    }

    /** The campagne laid over what the règlement changes in those it takes up. */
    Objet sous(Objet campagne) {
        var retouches = new LinkedHashMap<String, Noeud>();
        reglement.noeud("champs").ifPresent(c -> retouches.put("champs", c));
        var objet = new Objet(campagne.lieu(), retouches, Map.of());
        return retraits(reglement, Fusion.fusionner(objet, campagne), campagne);
    }

    private static Objet partie(String nom, Objet dessous, Objet dessus) {
        if (nom.equals("listes")) {
            return Fusion.fusionner(dessous, dessus);
        }
        var champs = new LinkedHashMap<>(dessous.champs());
        dessus.champs().forEach((cle, noeud) -> champs.put(cle, PAR_CODE.contains(cle) && champs.get(cle) instanceof Liste
                ? parCode(dessous.objets(cle), dessus.objets(cle), dessus) : noeud));
        return new Objet(dessus.lieu(), champs, dessus.cles());
    }

    private static Liste parCode(List<Objet> dessous, List<Objet> dessus, Objet porteur) {
        var ecrits = new LinkedHashMap<String, Noeud>();
        Stream.concat(dessous.stream(), dessus.stream()).forEach(o -> ecrits.put(o.texte("code"), o));
        return new Liste(porteur.lieu(), new ArrayList<>(ecrits.values()));
    }

    /** What is withdrawn below stays withdrawn. */
    private static Objet retraits(Objet dessous, Objet fusion, Objet dessus) {
        var champs = new LinkedHashMap<>(fusion.champs());
        RETRAITS.stream().filter(dessous::a).forEach(cle -> champs.put(cle, new Liste(dessus.lieuDe(cle),
                Stream.concat(dessous.liste(cle).stream(), dessus.liste(cle).stream()).toList())));
        return new Objet(fusion.lieu(), champs, fusion.cles());
    }
}
