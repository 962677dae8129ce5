package fr.cyclades.reglement.build;

import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.cel.Environnement.Nature;
import fr.cyclades.reglement.cel.Typographie;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Lieu;
import fr.cyclades.reglement.yaml.Noeud;
import fr.cyclades.reglement.yaml.Noeud.Liste;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import fr.cyclades.reglement.yaml.Noeud.Scalaire;
import fr.cyclades.socle.EnFrancais;
import java.text.Collator;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The named lists of choices: those of the fragments, of the règlement, of the campagne, and {@code pays}. */
final class LesListes {

    /** The units of the chosen spécialité: known at evaluation only. */
    private static final String UNITES = "unites_de_la_specialite";
    /** The same, in an exam without spécialités. */
    private static final String GRILLE = "unites_de_la_grille";
    static final String SPECIALITES = "specialites";
    /** No country of ISO 3166 yet; the code that all use. */
    private static final String KOSOVO = "XK";
    private static final Liste PAYS = pays();

    private final Atelier atelier;
    private final Map<String, Noeud> ecrites = new LinkedHashMap<>();
    private final Map<String, List<Objet>> resolues = new HashMap<>();
    private final List<String> deLaCampagne;

    LesListes(Atelier atelier) {
        this.atelier = atelier;
        var liasse = atelier.liasse;
        liasse.fragments().values().forEach(f -> ecrites.putAll(f.objet("listes").champs()));
        ecrites.putAll(liasse.part("listes").objet("listes").champs());
        deLaCampagne = List.copyOf(liasse.campagne().objet("listes").champs().keySet());
        ecrites.putAll(liasse.campagne().objet("listes").champs());
        ecrites.put("pays", PAYS);
        ecrites.keySet().forEach(nom -> resolues.put(nom, resoudre(nom, new HashSet<>())));
    }

    private List<Objet> resoudre(String nom, HashSet<String> vues) {
        return switch (ecrites.get(nom)) {
            case Liste liste -> sansDoublon(liste.elements().stream().filter(Objet.class::isInstance).map(Objet.class::cast).toList());
            case Objet objet -> parmi(nom, objet, vues);
            case null, default -> List.of();
        };
    }

    private List<Objet> parmi(String nom, Objet objet, HashSet<String> vues) {
        var base = objet.texte("parmi");
        if (!vues.add(nom) || !ecrites.containsKey(base)) {
            atelier.faute(objet.lieu(), "la liste « " + base + " » n’existe pas", Defauts.plutot(base, ecrites.keySet()));
            return List.of();
        }
        var options = new LinkedHashMap<String, Objet>();
        resoudre(base, vues).forEach(o -> options.putIfAbsent(o.texte("code"), o));
        var voulus = objet.a("codes") ? objet.textes("codes") : List.copyOf(options.keySet());
        var sauf = new HashSet<>(objet.textes("sauf"));
        Stream.concat(voulus.stream(), objet.textes("sauf").stream()).filter(code -> !options.containsKey(code)).forEach(code -> atelier.faute(objet.lieu(),
                "« " + code + " » n’est pas dans la liste « " + base + " »", Defauts.plutot(code, options.keySet())));
        return voulus.stream().filter(code -> options.containsKey(code) && !sauf.contains(code)).map(options::get).toList();
    }

    private List<Objet> sansDoublon(List<Objet> options) {
        var codes = new HashSet<String>();
        options.stream().filter(o -> !codes.add(o.texte("code"))).forEach(o ->
                atelier.faute(o.lieu(), "le code « " + o.texte("code") + " » est déjà dans cette liste", "gardez-en un"));
        return options;
    }

    private static Liste pays() {
        var lieu = new Lieu("pays", 1, 1);
        var collator = Collator.getInstance(Locale.FRENCH);
        var options = new ArrayList<Noeud>();
        for (var code : Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of(KOSOVO)).toList()) {
            var nom = EnFrancais.pays(code);
            options.add(new Objet(lieu, Map.of("code", new Scalaire(lieu, code, true), "libelle", new Scalaire(lieu, nom, true)),
                    Map.of()));
        }
        Comparator<Noeud> franceDAbord = Comparator.comparing(o -> !((Objet) o).texte("code").equals("FR"));
        options.sort(franceDAbord.thenComparing(o -> ((Objet) o).texte("libelle"), collator));
        return new Liste(lieu, options);
    }

    boolean existe(String nom) {
        return resolues.containsKey(nom);
    }

    /** Whether the académie decides what is in it: the règlement cannot count on any code. */
    boolean estDeLaCampagne(String nom) {
        return deLaCampagne.contains(nom);
    }

    List<Objet> options(String nom) {
        return resolues.getOrDefault(nom, List.of());
    }

    /** Whether this name stands for the units left to sit. */
    static boolean estDesUnites(String nom) {
        return nom.equals(UNITES) || nom.equals(GRILLE);
    }

    List<String> noms() {
        var noms = new ArrayList<>(resolues.keySet());
        noms.addAll(List.of(UNITES, GRILLE, SPECIALITES));
        return noms;
    }

    /** Types of the attributes of all options, found in their values. */
    Map<String, Nature> attributs(List<Objet> autres) {
        var natures = new LinkedHashMap<String, Nature>();
        resolues.values().forEach(options -> options.forEach(o -> noter(o, natures)));
        autres.forEach(o -> noter(o, natures));
        return natures;
    }

    private void noter(Objet option, Map<String, Nature> natures) {
        option.objet("attributs").champs().forEach((nom, valeur) -> {
            var nature = nature(valeur);
            var avant = natures.putIfAbsent(nom, nature);
            if (avant != null && avant != nature) {
                atelier.faute(valeur.lieu(), "l’attribut « " + nom + " » est ailleurs de nature " + avant, "gardez la même nature partout");
            }
        });
    }

    static Nature nature(Noeud valeur) {
        return switch (valeur) {
            case Liste liste -> Nature.LISTE;
            case Scalaire s when s.valeur() instanceof Boolean -> Nature.BOOLEEN;
            case Scalaire s when s.valeur() instanceof Long -> Nature.ENTIER;
            case Scalaire s when s.valeur() instanceof Double -> Nature.NOMBRE;
            case Scalaire s -> Nature.TEXTE;
            case Objet objet -> Nature.TEXTE;
        };
    }

    /** A date as expressions see it; what is none was told apart. */
    static Object date(Noeud noeud) {
        var texte = noeud instanceof Scalaire ecrit ? ecrit.texte() : "";
        return Reponses.dateReelle(texte).<Object>map(d -> d.atStartOfDay().toInstant(ZoneOffset.UTC)).orElse(texte);
    }

    /** As expressions see it. */
    static Object valeur(Noeud noeud) {
        return switch (noeud) {
            case Liste liste -> liste.elements().stream().map(e -> ((Scalaire) e).texte()).toList();
            case Scalaire s -> s.valeur() instanceof String texte ? Typographie.soigner(texte) : s.valeur();
            case Objet objet -> "";
        };
    }
}
