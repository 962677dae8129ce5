package fr.cyclades.reglement;

import fr.cyclades.reglement.Contexte.Candidat;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichier;
import fr.cyclades.reglement.yaml.Fichiers;
import fr.cyclades.reglement.yaml.LecteurYaml;
import fr.cyclades.reglement.yaml.Noeud;
import fr.cyclades.reglement.yaml.Noeud.Liste;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import fr.cyclades.reglement.yaml.Noeud.Scalaire;
import fr.cyclades.socle.Civilite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The examples written beside the règlements, read once. */
public final class Exemples {

    /** One example: who answers what, when, and what is expected of it ({@code attendu}: the YAML object). */
    public record Exemple(String fichier, String nom, DefinitionCompilee definition, Contexte contexte, Reponses reponses, Objet attendu) {

        public List<String> regles() {
            return attendu.textes("regles");
        }

        @Override
        public String toString() {
            return nom + " (" + fichier.replaceAll(".*reglements/|/exemples", "") + ")";
        }
    }

    private Exemples() {
    }

    public static List<Exemple> tous() {
        var exemples = new ArrayList<Exemple>();
        Fichiers.tous(List.of()).stream().filter(f -> f.chemin().contains("/exemples/")).forEach(f -> exemples.addAll(lire(f)));
        return exemples;
    }

    /** Rule of the notices (R78) → what proves it: for the table of all rules. */
    public static Map<String, List<String>> parRegle() {
        var preuves = new TreeMap<String, List<String>>();
        tous().forEach(e -> e.regles().forEach(r -> preuves.computeIfAbsent(r, cle -> new ArrayList<>()).add("exemple « " + e.nom() + " »")));
        return preuves;
    }

    private static List<Exemple> lire(Fichier fichier) {
        var contenu = LecteurYaml.lire(fichier, new Defauts()).orElseThrow();
        var definition = DefinitionsDEssai.parCode(contenu.texte("campagne"));
        return contenu.objets("exemples").stream().map(e -> new Exemple(fichier.chemin(), e.texte("nom"), definition,
                new Contexte(jour(e), candidat(contenu.objet("candidats").objet(e.texte("qui")))), reponses(contenu, e), e)).toList();
    }

    private static LocalDate jour(Objet exemple) {
        return LocalDate.parse(exemple.a("jour") ? exemple.texte("jour") : "2023-11-23");
    }

    private static Candidat candidat(Objet qui) {
        var civilite = qui.a("civilite") ? Civilite.valueOf(qui.texte("civilite")) : Civilite.NON_PRECISEE;
        return new Candidat(civilite, qui.texte("nom"), "", qui.texte("prenoms"), Optional.of(LocalDate.parse(qui.texte("naissance"))),
                qui.a("pays_naissance") ? qui.texte("pays_naissance") : "FR", qui.texte("lieu_naissance"), "essai@exemple.fr");
    }

    private static Reponses reponses(Objet contenu, Objet exemple) {
        var valeurs = new HashMap<String, Object>();
        if (exemple.a("part_de")) {
            contenu.objet("reponses").objet(exemple.texte("part_de")).champs().forEach((code, v) -> valeurs.put(code, valeur(v)));
        }
        exemple.objet("reponses").champs().forEach((code, v) -> valeurs.put(code, valeur(v)));
        return Reponses.of(valeurs);
    }

    static Object valeur(Noeud noeud) {
        return switch (noeud) {
            case Scalaire s -> s.valeur() instanceof Boolean b ? b : s.valeur() == null ? null : s.texte();
            case Liste l -> l.elements().stream().map(Exemples::valeur).toList();
            case Objet o -> {
                var groupe = new LinkedHashMap<String, Object>();
                o.champs().forEach((cle, v) -> groupe.put(cle, valeur(v)));
                yield groupe;
            }
        };
    }
}
