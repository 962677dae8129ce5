package fr.cyclades.acces;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import fr.cyclades.socle.Refus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses what a machine tries first: a word of the person or of this site, or a frequent French word, dressed with digits and
 * signs; and whatever zxcvbn finds in under a million attempts (frequent passwords, dictionaries, keyboard rows, dates).
 */
final class MotsDevinables {

    private static final List<String> DU_SITE = List.of("cyclades", "baccalaureat", "examen", "examens", "concours", "candidat",
            "candidate", "academie", "rectorat", "inscription");
    private static final int ESSAIS_LOG10 = 6;
    private static final int LONGUEUR_UTILE = 40;
    private static final int LONGUEUR_D_UN_MOT = 3;
    private static final int RESTE_NEGLIGEABLE = 4;

    private volatile Dictionnaires dictionnaires;

    /** A megabyte, read when the first password is chosen rather than at start-up. */
    private static final class Dictionnaires {

        private final Zxcvbn zxcvbn;
        private final Set<String> courants;

        Dictionnaires(Zxcvbn zxcvbn, Set<String> courants) {
            this.zxcvbn = zxcvbn;
            this.courants = courants;
        }
    }

    Optional<Refus> refus(String champ, String motDePasse, Collection<String> personne) {
        var siens = Stream.concat(personne.stream().flatMap(MotsDevinables::mots), DU_SITE.stream())
                .filter(mot -> mot.length() >= LONGUEUR_D_UN_MOT).distinct()
                .sorted(Comparator.comparing(String::length).reversed()).toList();
        if (seulementDe(siens, motDePasse)) {
            return Optional.of(Refus.duChamp(champ, "mot_de_passe_personnel", "Ce mot de passe se devine\u00a0: il est fait de votre"
                    + " nom, de votre adresse ou du nom de ce site. Choisissez d’autres mots."));
        }
        return estCourant(motDePasse, siens) ? Optional.of(Refus.duChamp(champ, "mot_de_passe_courant", "Ce mot de passe est l’un des"
                + " premiers qu’essaie une machine. Choisissez plusieurs mots sans rapport entre eux.")) : Optional.empty();
    }

    private static boolean seulementDe(List<String> mots, String motDePasse) {
        var reste = lettres(motDePasse);
        for (var mot : mots) {
            reste = reste.replace(lettres(mot), "");
        }
        return reste.length() < RESTE_NEGLIGEABLE && reste.length() < lettres(motDePasse).length();
    }

    private boolean estCourant(String motDePasse, List<String> siens) {
        var debut = motDePasse.substring(0, Math.min(motDePasse.length(), LONGUEUR_UTILE));
        return dictionnaires().courants.contains(lettres(motDePasse))
                || dictionnaires().zxcvbn.measure(debut, siens).getGuessesLog10() < ESSAIS_LOG10;
    }

    private static Stream<String> mots(String texte) {
        return Stream.concat(Stream.of(texte), Stream.of(texte.split("[^\\p{L}\\p{N}]+")));
    }

    /** Its letters alone, without case nor accent. */
    private static String lettres(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFD).replaceAll("\\P{L}", "").toLowerCase(Locale.ROOT);
    }

    private synchronized Dictionnaires dictionnaires() {
        if (dictionnaires == null) {
            dictionnaires = lire();
        }
        return dictionnaires;
    }

    private static Dictionnaires lire() {
        try (var flux = MotsDevinables.class.getResourceAsStream("/acces/mots-courants.txt")) {
            var zxcvbn = new ZxcvbnBuilder().dictionaries(StandardDictionaries.loadAllDictionaries())
                    .keyboards(StandardKeyboards.loadAllKeyboards()).build();
            return new Dictionnaires(zxcvbn,
                    new String(flux.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toUnmodifiableSet()));
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
