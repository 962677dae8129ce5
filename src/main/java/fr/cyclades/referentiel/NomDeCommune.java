package fr.cyclades.referentiel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a person writes for a commune: a name, and perhaps a département or a code postal: « Riom », « riom (63) », « Riom 63 »,
 * « 63200 Riom », « 63200 ». What is absent is empty.
 */
record NomDeCommune(String nom, String departement, String codePostal) {

    private static final Pattern CODE_SEUL = Pattern.compile("\\d{5}");
    private static final Pattern CODE_DEVANT = Pattern.compile("(\\d{5})\\s+(.+)");
    private static final Pattern CODE_DERRIERE = Pattern.compile("(.+?)[\\s,]*\\(?(\\d{5})\\)?");
    private static final Pattern DEPARTEMENT = Pattern.compile("(.+?)[\\s,]*(?:\\(|\\b)(2[ABab]|9[78]\\d|\\d{2})\\)?");

    static NomDeCommune lire(String texte) {
        var propre = texte.strip();
        if (CODE_SEUL.matcher(propre).matches()) {
            return new NomDeCommune("", "", propre);
        }
        var devant = CODE_DEVANT.matcher(propre);
        if (devant.matches()) {
            return new NomDeCommune(devant.group(2), "", devant.group(1));
        }
        var derriere = CODE_DERRIERE.matcher(propre);
        if (derriere.matches()) {
            return new NomDeCommune(derriere.group(1), "", derriere.group(2));
        }
        var departement = DEPARTEMENT.matcher(propre);
        return departement.matches()
                ? new NomDeCommune(departement.group(1), departement.group(2).toUpperCase(Locale.ROOT), "")
                : new NomDeCommune(propre, "", "");
    }

    boolean accepte(Commune commune) {
        return (departement.isEmpty() || commune.departement().equals(departement))
                && (codePostal.isEmpty() || commune.codesPostaux().contains(codePostal));
    }

    String cle() {
        return cle(nom);
    }

    /** A name as it is compared: without accents, case, hyphens nor apostrophes, « St » and « Ste » written out. */
    static String cle(String nom) {
        var lettres = Normalizer.normalize(nom.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
        return lettres.replaceAll("\\bst\\b", "saint").replaceAll("\\bste\\b", "sainte");
    }

    /** « saint bonnet pres riom » → « bonnet pres riom », « pres riom », « riom ». */
    static Stream<String> suites(String cle) {
        return IntStream.range(1, cle.length()).filter(i -> cle.charAt(i - 1) == ' ').mapToObj(cle::substring);
    }
}
