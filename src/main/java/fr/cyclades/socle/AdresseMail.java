package fr.cyclades.socle;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address as typed, valid in form; two addresses that differ by case only are the same address (decision 12).
 * At most 254 characters, 64 before the at sign. Accepts international domain names, and no control character, space,
 * quote or display name: nothing that could slip into a mail header.
 */
public record AdresseMail(String texte) {

    private static final Pattern LOCALE = Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAINE = Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    public AdresseMail {
        if (!estValide(texte)) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    public static Optional<AdresseMail> lire(String saisie) {
        var nettoyee = saisie == null ? "" : saisie.strip();
        return estValide(nettoyee) ? Optional.of(new AdresseMail(nettoyee)) : Optional.empty();
    }

    /** The form under which the address is unique. */
    public String cle() {
        return texte.toLowerCase(Locale.ROOT);
    }

    private static boolean estValide(String texte) {
        if (texte == null || texte.length() > 254) {
            return false;
        }
        var arobase = texte.lastIndexOf('@');
        return arobase > 0 && arobase <= 64
                && LOCALE.matcher(texte.substring(0, arobase)).matches()
                && DOMAINE.matcher(enAscii(texte.substring(arobase + 1))).matches();
    }

    private static String enAscii(String domaine) {
        try {
            return IDN.toASCII(domaine, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException invalide) {
            return "";
        }
    }
}
