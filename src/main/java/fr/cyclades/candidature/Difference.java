package fr.cyclades.candidature;

import fr.cyclades.reglement.EpreuveRetenue;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.socle.Civilite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing that changed from a version to another, in words (decision 21). Computed from the frozen texts of the two versions, so that
 * it reads the same when the règlement has changed since.
 *
 * @param rubrique title of the tab, « Épreuves » or « Pièces »
 * @param avant    empty when it was not there; {@code apres} empty when it no longer is
 * @param champ    code of the field, or empty
 */
public record Difference(String rubrique, String libelle, String avant, String apres, String champ) {

    /** Whether the answers are better not written in a mail: those about handicap (decision 31). */
    public boolean estSensible() {
        return champ.startsWith("handicap");
    }

    /** In the order of the tabs, then the épreuves whose status changed, then the pieces newly asked or no longer asked. */
    public static List<Difference> entre(Version avant, Version apres, Civilite civilite) {
        var toutes = new ArrayList<Difference>();
        toutes.addAll(reponses(avant.constat(), apres.constat()));
        toutes.addAll(comparer("Épreuves", Difference::nom,
                parCle(avant.constat().epreuves(), e -> e.code() + " " + e.annee()),
                parCle(apres.constat().epreuves(), e -> e.code() + " " + e.annee()), e -> StatutDEpreuve.enFrancais(e, civilite)));
        toutes.addAll(comparer("Pièces", PieceDemandee::libelle,
                parCle(avant.constat().pieces(), PieceDemandee::code),
                parCle(apres.constat().pieces(), PieceDemandee::code), p -> p.obligatoire() ? "Demandée" : "Facultative"));
        return List.copyOf(toutes);
    }

    private static List<Difference> reponses(Version.Fige avant, Version.Fige apres) {
        var lignesAvant = lignes(avant);
        var lignesApres = lignes(apres);
        return cles(lignesAvant, lignesApres).flatMap(cle -> {
            var a = lignesAvant.get(cle);
            var b = lignesApres.get(cle);
            var reste = b == null ? a : b;
            return difference(reste.ligne().champ(), reste.rubrique(), reste.ligne().libelle(), a == null ? "" : a.ligne().valeur(), b == null ? "" : b.ligne().valeur());
        }).toList();
    }

    /** By field, and by label where one field gives several lines (the grid of acquis). */
    private static Map<String, Reponse> lignes(Version.Fige fige) {
        var toutes = new LinkedHashMap<String, Reponse>();
        for (var section : fige.sections()) {
            for (var ligne : section.lignes()) {
                var seule = section.lignes().stream().filter(l -> l.champ().equals(ligne.champ())).count() == 1;
                toutes.put(section.code() + " " + ligne.champ() + (seule ? "" : " " + ligne.libelle()), new Reponse(section.titre(), ligne));
            }
        }
        return toutes;
    }

    private static <T> List<Difference> comparer(String rubrique, Function<T, String> libelle, Map<String, T> avant, Map<String, T> apres,
            Function<T, String> valeur) {
        return cles(avant, apres).flatMap(cle -> {
            var a = avant.get(cle);
            var b = apres.get(cle);
            return difference("", rubrique, libelle.apply(b == null ? a : b), a == null ? "" : valeur.apply(a), b == null ? "" : valeur.apply(b));
        }).toList();
    }

    private static String nom(EpreuveRetenue epreuve) {
        return epreuve.code() + "\u00a0: " + epreuve.libelle() + (epreuve.annee().isEmpty() ? "" : " (" + epreuve.annee() + ")");
    }

    private static <T> Map<String, T> parCle(List<T> choses, Function<T, String> cle) {
        var map = new LinkedHashMap<String, T>();
        choses.forEach(chose -> map.putIfAbsent(cle.apply(chose), chose));
        return map;
    }

    /** Those of the newer version in its order, then those that are gone. */
    private static Stream<String> cles(Map<String, ?> avant, Map<String, ?> apres) {
        var cles = new LinkedHashSet<>(apres.keySet());
        cles.addAll(avant.keySet());
        return cles.stream();
    }

    private static Stream<Difference> difference(String champ, String rubrique, String libelle, String avant, String apres) {
        return avant.equals(apres) ? Stream.empty() : Stream.of(new Difference(rubrique, libelle, avant, apres, champ));
    }

    private record Reponse(String rubrique, Version.Ligne ligne) {}
}
