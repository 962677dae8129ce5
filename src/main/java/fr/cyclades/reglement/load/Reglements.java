package fr.cyclades.reglement.load;

import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichier;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The règlements found in the files, each with those that it takes up ({@code reprend}). */
final class Reglements {

    private static final List<String> PARTS = List.of("regles", "epreuves", "acquis", "pieces", "listes");

    private final Map<String, Fichier> fichiers;
    private final Map<String, Objet> contenus;
    private final Defauts defauts;
    private final Map<String, Optional<ReglementEntier>> lus = new HashMap<>();

    Reglements(Map<String, Fichier> fichiers, Map<String, Objet> contenus, Defauts defauts) {
        this.fichiers = fichiers;
        this.contenus = contenus;
        this.defauts = defauts;
    }

    /** Empty when it does not exist; the caller says so, who knows who wanted it. */
    Optional<ReglementEntier> lire(String code) {
        return lire(code, Set.of());
    }

    List<String> codes() {
        return contenus.keySet().stream().filter(c -> c.startsWith("reglements/") && c.endsWith("/reglement.yaml"))
                .map(c -> c.substring("reglements/".length(), c.length() - "/reglement.yaml".length())).toList();
    }

    private Optional<ReglementEntier> lire(String code, Set<String> vus) {
        var connu = lus.get(code);
        if (connu == null) {
            connu = Optional.ofNullable(contenus.get("reglements/" + code + "/reglement.yaml")).map(r -> entier(code, r, vus));
            lus.put(code, connu);
        }
        return connu;
    }

    private ReglementEntier entier(String code, Objet reglement, Set<String> vus) {
        var ecrit = ecrit("reglements/" + code + "/", reglement);
        if (!reglement.a("reprend")) {
            return ecrit;
        }
        var repris = reglement.texte("reprend");
        var avec = new LinkedHashSet<>(vus);
        avec.add(code);
        var base = avec.contains(repris) ? Optional.<ReglementEntier>empty() : lire(repris, avec);
        if (base.isEmpty()) {
            defauts.ajouter(reglement.lieuDe("reprend"), "le règlement « " + repris + " » n’existe pas, ou reprend celui-ci",
                    Defauts.plutot(repris, codes().stream().filter(c -> !avec.contains(c)).toList()));
            return ecrit;
        }
        return ecrit.sur(base.get());
    }

    private ReglementEntier ecrit(String dossier, Objet reglement) {
        var parts = new LinkedHashMap<String, Objet>();
        PARTS.stream().filter(nom -> contenus.containsKey(dossier + nom + ".yaml"))
                .forEach(nom -> parts.put(nom, contenus.get(dossier + nom + ".yaml")));
        var specialites = new ArrayList<Objet>();
        dossier(dossier + "specialites/").values().forEach(f -> specialites.addAll(f.objets("specialites")));
        var chemins = new LinkedHashSet<String>();
        contenus.keySet().stream().filter(c -> c.startsWith(dossier) && !c.startsWith(dossier + "exemples/")).forEach(chemins::add);
        return new ReglementEntier(reglement, dossier(dossier + "onglets/"), parts, specialites, chemins);
    }

    private Map<String, Objet> dossier(String dossier) {
        var objets = new LinkedHashMap<String, Objet>();
        contenus.forEach((chemin, contenu) -> {
            if (chemin.startsWith(dossier)) {
                objets.put(fichiers.get(chemin).nom(), contenu);
            }
        });
        return objets;
    }
}
