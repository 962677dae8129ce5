package fr.cyclades.referentiel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The académies, read once from {@code referentiel/academies.csv} and {@code referentiel/fuseaux-territoires.csv}. */
@Component
public class Academies {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Map<String, Academie> parCode = new LinkedHashMap<>();
    private final Map<String, Academie> parDepartement = new LinkedHashMap<>();
    private final Map<ZoneId, String> lieux = new LinkedHashMap<>();

    public Academies() {
        lignes("referentiel/academies.csv").map(Academies::academie).forEach(this::retenir);
        lignes("referentiel/fuseaux-territoires.csv").forEach(colonnes -> lieux.putIfAbsent(ZoneId.of(colonnes[4]), colonnes[1]));
        lignes("referentiel/fuseaux-etrangers.csv").forEach(colonnes -> lieux.putIfAbsent(ZoneId.of(colonnes[0]), colonnes[1]));
        lieux.put(PARIS, "de Paris");
    }

    /** In the order of their codes; those that were merged come last. */
    public Collection<Academie> toutes() {
        return List.copyOf(parCode.values());
    }

    /** @param code two digits */
    public Optional<Academie> parCode(String code) {
        return Optional.ofNullable(parCode.get(code));
    }

    /** @param er {@code A06}, as in deep links (R11) */
    public Optional<Academie> parEr(String er) {
        return er.startsWith("A") ? parCode(er.substring(1)) : Optional.empty();
    }

    /** The académie of residence (R56, R148). @param departement INSEE code, {@code 63}, {@code 2A}, {@code 974} */
    public Optional<Academie> parDepartement(String departement) {
        return Optional.ofNullable(parDepartement.get(departement));
    }

    /** The académie of residence, from a postal code of five digits; one that crosses its département counts for that département. */
    public Optional<Academie> parCodePostal(String code) {
        if (!code.matches("\\d{5}")) {
            return Optional.empty();
        }
        if (code.startsWith("20")) {
            return parDepartement(code.compareTo("20200") < 0 ? "2A" : "2B");
        }
        return parDepartement(code.startsWith("97") || code.startsWith("98") ? code.substring(0, 3) : code.substring(0, 2));
    }

    /** How the place of a zone is named after « heure »: « de Paris », « de La Réunion », « des îles Marquises »; abroad, the town of its IANA name, « d’Alger ». */
    public String lieu(ZoneId zone) {
        var nom = zone.getId();
        return lieux.getOrDefault(zone, nom.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*")
                ? ville(nom.substring(nom.lastIndexOf('/') + 1).replace('_', ' ')) : "du fuseau " + nom);
    }

    private static String ville(String nom) {
        return ("AEIOU".indexOf(nom.charAt(0)) < 0 ? "de " : "d’") + nom;
    }

    private void retenir(Academie academie) {
        parCode.put(academie.code(), academie);
        academie.departements().forEach(departement -> parDepartement.putIfAbsent(departement, academie));
    }

    private static Academie academie(String[] colonnes) {
        return new Academie(colonnes[0], colonnes[1], Academie.Type.valueOf(colonnes[2]), colonnes[3],
                Stream.of(colonnes[4].split("\\|")).filter(code -> !code.isEmpty()).toList(),
                colonnes[5].isEmpty() ? PARIS : ZoneId.of(colonnes[5]), colonnes[6]);
    }

    private static Stream<String[]> lignes(String ressource) {
        try {
            return new ClassPathResource(ressource).getContentAsString(StandardCharsets.UTF_8).lines().skip(1).map(l -> l.split(",", -1));
        } catch (IOException absente) {
            throw new UncheckedIOException(absente);
        }
    }
}
