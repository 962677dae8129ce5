package fr.cyclades.justificatif;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the code printed on a récapitulatif says: an address of {@code /verification}. @param cle 8 characters */
record CodeDuRecapitulatif(String cle, int version) {

    private static final Pattern CLE = Pattern.compile("[?&]cle=([A-Z0-9]{8})(&|$)");
    private static final Pattern VERSION = Pattern.compile("[?&]version=(\\d{1,6})(&|$)");

    /** Empty for any other code. @param texte as read on a scan */
    static Optional<CodeDuRecapitulatif> lire(String texte) {
        var cle = CLE.matcher(texte);
        var version = VERSION.matcher(texte);
        return texte.contains("/verification?") && texte.contains("document=recapitulatif") && cle.find() && version.find()
                ? Optional.of(new CodeDuRecapitulatif(cle.group(1), Integer.parseInt(version.group(1)))) : Optional.empty();
    }
}
