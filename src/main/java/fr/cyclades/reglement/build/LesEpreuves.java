package fr.cyclades.reglement.build;

import fr.cyclades.reglement.EpreuveRetenue.Statut;
import fr.cyclades.reglement.cel.Environnement.Nature;
import fr.cyclades.reglement.eval.EpreuveModele;
import fr.cyclades.reglement.eval.EpreuveModele.Cas;
import fr.cyclades.reglement.eval.Modele.Epreuves;
import fr.cyclades.reglement.eval.Modele.SpecialiteModele;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fusion;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The épreuves of each spécialité, general units completed by the shared fragment, the règlement and the campagne. */
final class LesEpreuves {

    private final Atelier atelier;
    private final Objet part;
    private final Objet sansCampagne;
    private final Objet unites;
    private final LesDispenses dispenses;

    LesEpreuves(Atelier atelier, LesDispenses dispenses) {
        this.atelier = atelier;
        this.dispenses = dispenses;
        this.part = atelier.liasse.part("epreuves");
        var fusion = Objet.vide(part.lieu());
        for (var fragment : atelier.liasse.fragments().values()) {
            fusion = Fusion.fusionner(fusion, fragment.objet("unites"));
        }
        this.sansCampagne = Fusion.fusionner(fusion, part.objet("unites"));
        this.unites = Fusion.fusionner(sansCampagne, campagne());
    }

    /** What the campagne says of general units; of épreuves common to all, see {@link #commune}. */
    private Objet campagne() {
        return atelier.liasse.campagne().objet("unites");
    }

    Objet unites() {
        return unites;
    }

    Epreuves toutes() {
        var specialites = new LinkedHashMap<String, SpecialiteModele>();
        for (var objet : atelier.liasse.specialites()) {
            if (specialites.put(objet.texte("code"), specialite(objet)) != null) {
                atelier.faute(objet.lieu(), "la spécialité « " + objet.texte("code") + " » est déjà écrite", "gardez-en une");
            }
        }
        var communes = part.objets("communes").stream().map(this::commune).toList();
        sansEpreuve(specialites.values().stream().flatMap(x -> x.epreuves().stream()).toList(), communes);
        var enGrille = enGrille(communes);
        dispenses.verifier(specialites, enGrille, unites);
        var presentees = part.objet("presentees");
        return new Epreuves(part.texte("specialite"), presentees.texte("champ"), atelier.texte(presentees, "motif"), specialites,
                communes, enGrille);
    }

    /** What the campagne says of an épreuve that nobody has would be read nowhere; a file that others take up may speak of theirs. */
    private void sansEpreuve(List<EpreuveModele> deSpecialite, List<EpreuveModele> communes) {
        var connues = new TreeSet<>(sansCampagne.champs().keySet());
        Stream.concat(deSpecialite.stream(), communes.stream()).map(EpreuveModele::generale).filter(g -> !g.isEmpty()).forEach(connues::add);
        communes.forEach(e -> connues.addAll(List.of(e.code(), e.code().replace('-', '_'))));
        campagne().champs().keySet().stream().filter(cle -> !connues.contains(cle))
                .filter(cle -> campagne().lieuDe(cle).fichier().endsWith("campagnes/" + atelier.liasse.code() + ".yaml"))
                .forEach(cle -> atelier.faute(campagne().lieuDe(cle), "« " + cle + " » n’est ni une épreuve commune, ni une unité générale de ce règlement",
                        Defauts.plutot(cle, connues)));
    }

    /** Those that {@code acquis.yaml} puts in the grid. */
    private List<EpreuveModele> enGrille(List<EpreuveModele> communes) {
        var acquis = atelier.liasse.part("acquis");
        acquis.textes("epreuves").stream().filter(code -> communes.stream().noneMatch(e -> e.code().equals(code))).forEach(code ->
                atelier.faute(acquis.lieuDe("epreuves"), "l’épreuve « " + code + " » n’est pas sous « communes » d’epreuves.yaml",
                        Defauts.plutot(code, communes.stream().map(EpreuveModele::code).toList())));
        return communes.stream().filter(e -> acquis.textes("epreuves").contains(e.code())).toList();
    }

    private SpecialiteModele specialite(Objet objet) {
        var code = objet.texte("code");
        var tableau = tableau(objet);
        var epreuves = tableau.objets("epreuves").stream()
                .flatMap(e -> e.objets("unites").stream().map(u -> unite(code, objet.a("source") ? objet : tableau, e, u))).toList();
        if (objet.vrai("saisie") == epreuves.isEmpty()) {
            atelier.faute(objet.lieu(), "« saisie » et « epreuves » se contredisent", "une spécialité saisie a des épreuves, une autre n’en a pas");
        }
        return new SpecialiteModele(code, objet.vrai("saisie"), attributs(objet, atelier.liasse.reglement()), epreuves);
    }

    /** The spécialité that writes the épreuves: this one, or the one that it names. */
    private Objet tableau(Objet objet) {
        var autre = objet.texte("epreuves_de");
        if (autre.isEmpty()) {
            return objet;
        }
        var trouvee = atelier.liasse.specialites().stream().filter(s -> s.texte("code").equals(autre) && s.a("epreuves")).findFirst();
        if (trouvee.isEmpty()) {
            atelier.faute(objet.lieuDe("epreuves_de"), "la spécialité « " + autre + " » n’existe pas à cette session, ou n’écrit pas ses épreuves",
                    Defauts.plutot(autre, atelier.liasse.specialites().stream().map(s -> s.texte("code")).toList()));
        }
        return trouvee.orElse(objet);
    }

    static Map<String, Object> attributs(Objet specialite, Objet reglement) {
        var attributs = new HashMap<String, Object>();
        var declares = reglement.objet("specialites").objet("attributs");
        specialite.objet("attributs").champs().forEach((nom, valeur) -> attributs.put(nom,
                declares.texte(nom).equals(Nature.DATE.name()) ? LesListes.date(valeur) : LesListes.valeur(valeur)));
        attributs.put("code", specialite.texte("code"));
        attributs.put("libelle", Atelier.fixe(specialite, "libelle"));
        return Map.copyOf(attributs);
    }

    private EpreuveModele unite(String code, Objet specialite, Objet groupe, Objet ecrite) {
        var seule = groupe.objets("unites").size() == 1 ? libelle(groupe) : Objet.vide(groupe.lieu());
        var objet = Fusion.fusionner(Fusion.fusionner(Fusion.fusionner(source(specialite), seule), generale(ecrite)), ecrite);
        atelier.situer("epreuve", specialite.texte("code") + "/" + objet.texte("code"), ecrite.lieu());
        return modele(objet, groupe.texte("code"), Atelier.fixe(groupe, "libelle"), Atelier.fixe(part, "rubrique"),
                dispenses.de(code, objet));
    }

    /** What is said of the general unit that the line names. */
    private Objet generale(Objet ecrite) {
        var generale = ecrite.texte("generale");
        if (!generale.isEmpty() && !unites.a(generale)) {
            atelier.faute(ecrite.lieuDe("generale"), "l’unité générale « " + generale + " » n’est pas décrite",
                    (unites.champs().isEmpty() ? "" : Defauts.plutot(generale, unites.champs().keySet()) + " ; ou ")
                    + "décrivez-la sous « unites » d’epreuves.yaml : " + generale + ": { libelle: … }");
        }
        return unites.objet(generale);
    }

    /** A unit is founded on the text of its spécialité, unless it says otherwise. */
    private static Objet source(Objet specialite) {
        var sources = specialite.noeud("source").map(n -> Map.of("source", n)).orElse(Map.of());
        return new Objet(specialite.lieu(), sources, Map.of());
    }

    /** An épreuve of one unit lends it its name. */
    private static Objet libelle(Objet groupe) {
        return new Objet(groupe.lieu(), groupe.noeud("libelle").map(n -> Map.of("libelle", n)).orElse(Map.of()), Map.of());
    }

    private EpreuveModele commune(Objet ecrite) {
        atelier.situer("epreuve", ecrite.texte("code"), ecrite.lieu());
        var code = ecrite.texte("code");
        var objet = Stream.of(code.replace('-', '_'), code).distinct().filter(campagne()::a).map(campagne()::objet)
                .reduce(Fusion.fusionner(generale(ecrite), ecrite), Fusion::fusionner);
        return modele(objet, "", "", Atelier.fixe(part, "rubrique"), atelier.liasse.part("acquis").textes("epreuves").contains(code) ? dispenses.deLaCommune(objet) : Map.of());
    }

    private EpreuveModele modele(Objet objet, String groupe, String libelleGroupe, String rubrique, Map<String, String> ouvertes) {
        if (!objet.a("code") || !objet.a("libelle")) {
            atelier.faute(objet.lieu(), objet.a("code") ? "l’épreuve « " + objet.texte("code") + " » n’a pas de libellé" : "une épreuve n’a pas de code",
                    "ajoutez « " + (objet.a("code") ? "libelle" : "code") + " »");
        }
        return new EpreuveModele(objet.texte("code"), objet.texte("unite"), objet.textes("alias"), objet.texte("generale"),
                atelier.texte(objet, "libelle"), groupe, libelleGroupe, objet.a("rubrique") ? atelier.sansExpression(objet, "rubrique") : rubrique,
                atelier.condition(objet, "si"), objet.objets("statuts").stream().map(this::cas).toList(), atelier.texte(objet, "choix"),
                objet.nombre("coefficient"), atelier.texte(objet, "forme"), objet.entier("duree"), atelier.sansExpression(objet, "annee"),
                atelier.date(objet, "date"), dateFin(objet), atelier.texte(objet, "lieu"), ouvertes, Atelier.source(objet));
    }

    /** The last day of an épreuve of several days. */
    private Optional<LocalDate> dateFin(Objet objet) {
        var fin = atelier.date(objet, "date_fin");
        if (fin.isPresent() && !objet.a("date")) {
            atelier.faute(objet.lieuDe("date_fin"), "« date_fin » est écrit sans « date »", "écrivez « date », le premier jour ; ou ôtez « date_fin »");
        }
        atelier.date(objet, "date").filter(debut -> fin.isPresent() && !fin.get().isAfter(debut)).ifPresent(debut ->
                atelier.faute(objet.lieuDe("date_fin"), "« date_fin » (" + fin.get() + ") n’est pas après « date » (" + debut + ")",
                        "écrivez le dernier jour ; ôtez « date_fin » si l’épreuve n’en dure qu’un"));
        return fin;
    }

    private Cas cas(Objet objet) {
        return new Cas(atelier.condition(objet, "si"), Statut.valueOf(objet.texte("statut")), atelier.texte(objet, "motif"),
                atelier.texte(objet, "choix"), Atelier.source(objet));
    }
}
