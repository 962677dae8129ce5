package fr.cyclades.compte.web;

import fr.cyclades.socle.Refus;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name as an identity document writes it: any alphabet, accents composed or not, apostrophes, hyphens, spaces; kept as typed but for
 * the composition of its accents (NFC) and its spaces. Nobody's name is too long at {@value #LONGUEUR} characters.
 */
public final class NomPropre {

    static final int LONGUEUR = 100;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");
    private static final Pattern ETRANGER = Pattern.compile("[^\\p{L}\\p{M} '’ʼ‘`´.,()/·‐‑–-]");

    private NomPropre() {}

    public static String normaliser(String saisie) {
        return saisie == null ? "" : Normalizer.normalize(saisie.strip(), Normalizer.Form.NFC).replaceAll("[ \\u00a0\\u202f]+", " ");
    }

    /** Capitals apart, and whichever apostrophe and hyphen the keyboard gives: a telephone changes them by itself. Accents count. */
    static boolean estLeMeme(String nom, String autre) {
        return auClavier(nom).equalsIgnoreCase(auClavier(autre));
    }

    private static String auClavier(String nom) {
        return nom.replaceAll("['’ʼ‘`´]", "'").replaceAll("[‐‑–-]", "-");
    }

    /** @param quoi « votre nom de naissance », « vos prénoms »; @param nom already {@linkplain #normaliser normalised} */
    public static Optional<Refus> refus(String champ, String quoi, String nom) {
        if (nom.isEmpty()) {
            return refuser(champ, "nom_absent", "Écrivez " + quoi + ".");
        }
        if (INVISIBLE.matcher(nom).find()) {
            return refuser(champ, "nom_caractere_invisible",
                    "Il y a un caractère invisible dans " + quoi + "\u00a0: effacez tout et écrivez-le au clavier.");
        }
        if (nom.codePoints().anyMatch(Character::isDigit)) {
            return refuser(champ, "nom_avec_chiffre", "Il y a un chiffre dans " + quoi + "\u00a0: recopiez la pièce d’identité.");
        }
        var etranger = ETRANGER.matcher(nom);
        if (etranger.find()) {
            return refuser(champ, "nom_caractere_etranger",
                    "Le signe «\u00a0" + etranger.group() + "\u00a0» n’a pas sa place dans " + quoi + "\u00a0: retirez-le.");
        }
        if (nom.codePoints().noneMatch(Character::isLetter)) {
            return refuser(champ, "nom_sans_lettre", "Il n’y a aucune lettre dans " + quoi + ".");
        }
        return nom.codePointCount(0, nom.length()) > LONGUEUR
                ? refuser(champ, "nom_trop_long", "Nous ne pouvons garder que " + LONGUEUR + " caractères pour " + quoi + ".") : Optional.empty();
    }

    private static Optional<Refus> refuser(String champ, String code, String phrase) {
        return Optional.of(Refus.duChamp(champ, code, phrase));
    }
}
