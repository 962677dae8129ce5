package fr.cyclades.reglement.check;

import fr.cyclades.reglement.Contexte;
import fr.cyclades.reglement.Contexte.Candidat;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.EcheanceDeclaree;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichier;
import fr.cyclades.reglement.yaml.LecteurYaml;
import fr.cyclades.reglement.yaml.Noeud;
import fr.cyclades.reglement.yaml.Noeud.Liste;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import fr.cyclades.reglement.yaml.Noeud.Scalaire;
import fr.cyclades.socle.Civilite;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The examples written beside the règlements, in {@code exemples/}. */
public final class Exemples {

    private final Collection<DefinitionCompilee> definitions;
    private final Defauts defauts;

    private Exemples(Collection<DefinitionCompilee> definitions, Defauts defauts) {
        this.definitions = definitions;
        this.defauts = defauts;
    }

    /** @param definitions on which they are tried; the example of a campagne that is not among them is told as a fault */
    public static List<Exemple> lire(List<Fichier> fichiers, Collection<DefinitionCompilee> definitions, Defauts defauts) {
        var exemples = new Exemples(definitions, defauts);
        return fichiers.stream().filter(f -> f.chemin().contains("/exemples/")).flatMap(f -> exemples.lire(f).stream()).toList();
    }

    private List<Exemple> lire(Fichier fichier) {
        var contenu = LecteurYaml.lire(fichier, defauts).orElseGet(() -> Objet.vide(null));
        var code = contenu.texte("campagne");
        var definition = definitions.stream().filter(d -> d.code().equals(code)).findFirst();
        if (definition.isEmpty()) {
            defauts.ajouter(contenu.lieuDe("campagne"), "la campagne « " + code + " » n’existe pas, ou n’est qu’un modèle",
                    Defauts.plutot(code, definitions.stream().map(Definition::code).toList()));
            return List.of();
        }
        return contenu.objets("exemples").stream().flatMap(e -> exemple(fichier, contenu, e, definition.get()).stream()).toList();
    }

    private Optional<Exemple> exemple(Fichier fichier, Objet contenu, Objet ecrit, DefinitionCompilee definition) {
        try {
            var qui = connu(contenu, "candidats", ecrit, "qui");
            var base = ecrit.a("part_de") ? connu(contenu, "reponses", ecrit, "part_de") : Optional.of(Objet.vide(ecrit.lieu()));
            if (qui.isEmpty() || base.isEmpty()) {
                return Optional.empty();
            }
            var jour = ecrit.a("jour") ? LocalDate.parse(ecrit.texte("jour")) : jour(definition);
            return Optional.of(new Exemple(fichier.etiquette(), ecrit.texte("nom"), definition, new Contexte(jour, candidat(qui.get())),
                    reponses(definition, base.get(), ecrit.objet("reponses")), ecrit));
        } catch (DateTimeException impossible) {
            defauts.ajouter(ecrit.lieu(), "une date de cet exemple n’existe pas", "écrivez AAAA-MM-JJ");
            return Optional.empty();
        }
    }

    private Optional<Objet> connu(Objet contenu, String groupe, Objet ecrit, String cle) {
        var nom = ecrit.texte(cle);
        if (!contenu.objet(groupe).a(nom)) {
            defauts.ajouter(ecrit.lieuDe(cle), "« " + nom + " » n’est pas sous « " + groupe + " »",
                    Defauts.plutot(nom, contenu.objet(groupe).champs().keySet()));
            return Optional.empty();
        }
        return Optional.of(contenu.objet(groupe).objet(nom));
    }

    /** The day on which people register, when nothing says it: the opening, or half a year before the reference date. */
    public static LocalDate jour(Definition definition) {
        return definition.notice().calendrier().ouverture() instanceof EcheanceDeclaree.Fixe fixe ? fixe.date()
                : definition.notice().dateDeReference().minusMonths(6);
    }

    private static Candidat candidat(Objet qui) {
        var civilite = qui.a("civilite") ? Civilite.valueOf(qui.texte("civilite")) : Civilite.NON_PRECISEE;
        return new Candidat(civilite, qui.texte("nom"), "", qui.texte("prenoms"), Optional.of(LocalDate.parse(qui.texte("naissance"))),
                qui.a("pays_naissance") ? qui.texte("pays_naissance") : "FR", qui.texte("lieu_naissance"), "essai@exemple.fr");
    }

    private Reponses reponses(DefinitionCompilee definition, Objet base, Objet dessus) {
        var valeurs = new HashMap<String, Object>();
        List.of(base, dessus).forEach(o -> o.champs().forEach((code, v) -> {
            if (v instanceof Scalaire s && s.valeur() instanceof Number && definition.champ(code).filter(c -> c.mesure().isEmpty()).isPresent()) {
                defauts.ajouter(s.lieu(), "« " + s.texte() + " » est un nombre, et la réponse à « " + code + " » n’en est pas un", "écrivez \"" + s.texte() + "\", entre guillemets");
            }
            valeurs.put(code, valeur(v));
        }));
        return Reponses.of(valeurs);
    }

    private static Object valeur(Noeud noeud) {
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
