package fr.cyclades.referentiel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The communes and départements, made at build time from the published data package {@code @etalab/decoupage-administratif}. Read
 * when first needed (about 100 ms), kept in memory; a search looks at the few names that begin like it, not at all of them.
 */
@Component
public class Communes {

    private volatile Index index;

    /** Names searchable by each of their words: « saint bonnet pres riom », « bonnet pres riom », « pres riom », « riom ». */
    private record Entree(String cle, Commune commune, boolean entiere) {}

    private record Index(
            List<Entree> entrees, Map<String, List<Commune>> parCode, Map<String, List<Commune>> parCodePostal,
            Map<String, String> departements) {}

    /** The best matches: names that begin with the text first, then those with a word that does; the most populated first. */
    public List<Commune> chercher(String texte, int limite) {
        var recherche = NomDeCommune.lire(texte);
        if (recherche.cle().isEmpty()) {
            return parCodePostal(recherche.codePostal()).stream().limit(limite).toList();
        }
        var ordre = Comparator.comparing((Entree e) -> !(e.entiere() && e.cle().equals(recherche.cle())))
                .thenComparing(e -> !e.entiere()).thenComparing(e -> -e.commune().population()).thenComparing(Entree::cle);
        var communes = commencantPar(recherche.cle()).filter(e -> recherche.accepte(e.commune())).sorted(ordre).map(Entree::commune);
        return communes.collect(Collectors.toCollection(LinkedHashSet::new)).stream().limit(limite).toList();
    }

    /** The communes that have exactly this name, whatever its accents, case and hyphens: « Riom », « riom (63) », « 63200 Riom ». */
    public List<Commune> nommees(String texte) {
        var recherche = NomDeCommune.lire(texte);
        return recherche.cle().isEmpty() ? List.of() : commencantPar(recherche.cle())
                .filter(e -> e.entiere() && e.cle().equals(recherche.cle()) && recherche.accepte(e.commune())).map(Entree::commune)
                .sorted(Comparator.comparing(Commune::departement)).toList();
    }

    /** What a person wrote as the name of a commune, without the département or code postal written with it. */
    public String nomSeul(String texte) {
        return NomDeCommune.lire(texte).nom();
    }

    /** The département written with the name of a commune; empty when there is none, or it does not exist. */
    public Optional<String> departementDe(String texte) {
        var lu = NomDeCommune.lire(texte);
        return Optional.of(lu.departement()).filter(index().departements::containsKey)
                .or(() -> parCodePostal(lu.codePostal()).stream().map(Commune::departement).findFirst());
    }

    /** @param code INSEE; the present name when a former one has the same code */
    public Optional<Commune> parCode(String code) {
        return index().parCode.getOrDefault(code, List.of()).stream().findFirst();
    }

    public List<Commune> parCodePostal(String codePostal) {
        return index().parCodePostal.getOrDefault(codePostal, List.of());
    }

    /** What both say together. @param nom as typed */
    public AccordPostal accord(String codePostal, String nom) {
        return AccordPostal.entre(parCodePostal(codePostal), nom);
    }

    /** Names by INSEE code, in the order of the codes. */
    public Map<String, String> departements() {
        return index().departements;
    }

    private Stream<Entree> commencantPar(String cle) {
        var entrees = index().entrees;
        var debut = premiere(entrees, cle);
        return entrees.subList(debut, Math.max(debut, premiere(entrees, cle + Character.MAX_VALUE))).stream();
    }

    private static int premiere(List<Entree> entrees, String cle) {
        int bas = 0;
        int haut = entrees.size();
        while (bas < haut) {
            int milieu = (bas + haut) >>> 1;
            if (entrees.get(milieu).cle().compareTo(cle) < 0) {
                bas = milieu + 1;
            } else {
                haut = milieu;
            }
        }
        return bas;
    }

    private Index index() {
        if (index == null) {
            synchronized (this) {
                if (index == null) {
                    index = charger();
                }
            }
        }
        return index;
    }

    private static Index charger() {
        var communes = lignes("fr/cyclades/referentiel/communes.tsv", Communes::commune);
        var entrees = communes.stream().flatMap(Communes::entrees).sorted(Comparator.comparing(Entree::cle)).toList();
        var parCodePostal = new HashMap<String, List<Commune>>();
        communes.forEach(c -> c.codesPostaux().forEach(cp -> parCodePostal.computeIfAbsent(cp, x -> new ArrayList<>()).add(c)));
        return new Index(entrees, communes.stream().collect(Collectors.groupingBy(Commune::code)), parCodePostal,
                lignes("fr/cyclades/referentiel/departements.tsv", c -> c).stream()
                        .collect(Collectors.toMap(c -> c[0], c -> c[1], (a, b) -> a, LinkedHashMap::new)));
    }

    private static Commune commune(String[] colonnes) {
        var postaux = colonnes[3].isEmpty() ? List.<String>of() : List.of(colonnes[3].split(" "));
        return new Commune(colonnes[0], colonnes[1], colonnes[2], postaux, Integer.parseInt(colonnes[4]), colonnes[5].equals("ancienne"));
    }

    private static Stream<Entree> entrees(Commune commune) {
        var cle = NomDeCommune.cle(commune.nom());
        return Stream.concat(Stream.of(new Entree(cle, commune, true)),
                NomDeCommune.suites(cle).map(suite -> new Entree(suite, commune, false)));
    }

    private static <T> List<T> lignes(String ressource, Function<String[], T> lecture) {
        try (var lecteur = new BufferedReader(
                new InputStreamReader(new ClassPathResource(ressource).getInputStream(), StandardCharsets.UTF_8))) {
            return lecteur.lines().map(ligne -> lecture.apply(ligne.split("\t", -1))).toList();
        } catch (IOException absente) {
            throw new UncheckedIOException(ressource + ": run the build (node src/main/front/communes.mjs)", absente);
        }
    }
}
