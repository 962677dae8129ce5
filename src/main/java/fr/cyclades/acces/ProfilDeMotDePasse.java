package fr.cyclades.acces;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * What a password must be, from a date on.
 *
 * @param doubleSaisie     the mail address and the password are asked twice (decision 14)
 * @param courantsRefuses  common and personal words are refused
 * @param alternatives     one of them must be satisfied
 */
record ProfilDeMotDePasse(
        LocalDate depuis, String source, boolean doubleSaisie, boolean courantsRefuses, List<Alternative> alternatives) {

    /** What is missing from a password, for each alternative; empty as soon as one of them is satisfied. */
    List<String> manques(String motDePasse) {
        var texte = Normalizer.normalize(motDePasse, Normalizer.Form.NFC);
        var manques = alternatives.stream().map(a -> a.manque(texte)).toList();
        return manques.contains("") ? List.of() : manques;
    }

    /** Lengths in characters as a person counts them (code points after NFC). */
    record Alternative(String phrase, int minimum, int maximum, List<Classe> classes, boolean accentsInterdits) {

        Alternative {
            classes = classes == null ? List.of() : List.copyOf(classes);
        }

        private String manque(String texte) {
            var manques = new ArrayList<String>();
            var longueur = texte.codePointCount(0, texte.length());
            if (longueur < minimum) {
                manques.add("%s de plus (%d au moins)".formatted(caracteres(minimum - longueur), minimum));
            }
            classes.stream().filter(c -> texte.codePoints().noneMatch(c.contient)).forEach(c -> manques.add(c.libelle));
            if (longueur > maximum) {
                manques.add("%s de moins (%d au plus)".formatted(caracteres(longueur - maximum), maximum));
            }
            if (accentsInterdits && texte.codePoints().anyMatch(ProfilDeMotDePasse::estAccentue)) {
                manques.add("pas d’accent (ici : " + accents(texte) + ")");
            }
            return enumerer(manques);
        }
    }

    /** A kind of character that a password must contain. */
    enum Classe {
        MINUSCULE("une minuscule", Character::isLowerCase),
        MAJUSCULE("une majuscule", Character::isUpperCase),
        CHIFFRE("un chiffre", Character::isDigit),
        SPECIAL("un caractère spécial (? ! : / % = +)", c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c));

        private final String libelle;
        private final IntPredicate contient;

        Classe(String libelle, IntPredicate contient) {
            this.libelle = libelle;
            this.contient = contient;
        }
    }

    private static boolean estAccentue(int caractere) {
        return caractere > 127 && Character.isLetter(caractere) || Character.getType(caractere) == Character.NON_SPACING_MARK;
    }

    private static String accents(String texte) {
        return texte.codePoints().filter(ProfilDeMotDePasse::estAccentue).distinct().mapToObj(Character::toString)
                .collect(Collectors.joining(", "));
    }

    private static String caracteres(int nombre) {
        return nombre + "\u00a0caractère" + (nombre > 1 ? "s" : "");
    }

    private static String enumerer(List<String> manques) {
        if (manques.size() < 2) {
            return String.join("", manques);
        }
        return String.join(", ", manques.subList(0, manques.size() - 1)) + " et " + manques.getLast();
    }
}
