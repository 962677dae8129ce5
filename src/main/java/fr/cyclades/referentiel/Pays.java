package fr.cyclades.referentiel;

import fr.cyclades.socle.EnFrancais;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The countries, by ISO 3166 code with the French names of the JDK, and the former ones (ISO 3166-3, four letters) where people now
 * alive were born. Overseas France is France: its communes are among the others.
 */
@Component
public class Pays {

    public static final String FRANCE = "FR";

    private static final Set<String> OUTRE_MER =
            Set.of("BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT");

    private final Map<String, Etat> parCode = new LinkedHashMap<>();

    /**
     * A country.
     *
     * @param code    two letters, or four for a former one
     * @param periode « jusqu’en 1991 », empty for a present one
     */
    public record Etat(String code, String nom, String periode) {

        public boolean estAncien() {
            return !periode.isEmpty();
        }

        /** « URSS, jusqu’en 1991 ». */
        public String libelle() {
            return estAncien() ? nom + ", " + periode : nom;
        }
    }

    public Pays() {
        var francais = Collator.getInstance(Locale.FRENCH);
        francais.setStrength(Collator.PRIMARY);
        Stream.concat(actuels(), anciens())
                .sorted(Comparator.comparing(Etat::estAncien).thenComparing(e -> !e.code().equals(FRANCE)).thenComparing(Etat::nom, francais))
                .forEach(e -> parCode.put(e.code(), e));
    }

    /** France first, then the others in alphabetical order, then the former ones. */
    public List<Etat> tous() {
        return List.copyOf(parCode.values());
    }

    public Optional<Etat> parCode(String code) {
        return Optional.ofNullable(parCode.get(code));
    }

    /** The French name, or the code itself when it is unknown. */
    public String nom(String code) {
        return parCode(code).map(Etat::nom).orElse(code);
    }

    private static Stream<Etat> actuels() {
        return Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK")).filter(code -> !OUTRE_MER.contains(code))
                .map(code -> new Etat(code, EnFrancais.pays(code), ""));
    }

    private static Stream<Etat> anciens() {
        try {
            return new ClassPathResource("referentiel/pays-anciens.csv").getContentAsString(StandardCharsets.UTF_8).lines().skip(1)
                    .map(ligne -> ligne.split(";")).map(c -> new Etat(c[0], c[1], c[2]));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
