package fr.cyclades.campagne;

import fr.cyclades.reglement.Frais;
import fr.cyclades.socle.Echeance;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a candidate has to pay elsewhere: told until the last day to pay, for nothing here knows whether it is paid (decision 0031).
 *
 * @param montant « 66 € »
 * @param fin     last day to pay, when the notice gives one
 * @param texte   of what the sum is made, how to pay, what happens without, and that nothing is paid here
 */
public record PaiementDu(String montant, Optional<Echeance> fin, String texte) {

    /** As the récapitulatif says what is owed: « 66 € », « 81 € (3 UE à 22 €, plus 15 € de frais de dossier) ». */
    private static final Pattern DETAILLE = Pattern.compile("(.*?) \\((.*)\\)");

    /** Empty for who owes nothing, and after the last day to pay. @param dit as the récapitulatif of the version says it */
    public static Optional<PaiementDu> de(Campagne campagne, String dit, Instant instant) {
        var detaille = DETAILLE.matcher(dit);
        var montant = detaille.matches() ? detaille.group(1) : dit;
        var detail = detaille.matches() ? detaille.group(2) : "";
        var fin = campagne.echeancier().paiement();
        return campagne.notice().frais().filter(_ -> estDu(montant) && fin.filter(f -> f.estPassee(instant)).isEmpty())
                .map(frais -> new PaiementDu(montant, fin, texte(detail, frais, fin.map(campagne::limite))));
    }

    /** Neither « Rien à payer (exonération : …) » nor « 0 € ». */
    private static boolean estDu(String montant) {
        return !montant.startsWith(Frais.RIEN) && !montant.matches("0([,.]0+)?\\D*");
    }

    private static String texte(String detail, Frais frais, Optional<String> limite) {
        var ailleurs = Frais.AILLEURS + ", qui ne sait donc pas si vous avez payé" + (limite.isEmpty() ? "." : " : la somme y reste affichée jusqu’à cette date.");
        return Stream.of(Stream.of(majuscule(detail)), limite.map(quand -> "À payer " + quand).stream(), frais.paiement().stream(),
                        Stream.of(frais.sansPaiement(), ailleurs)).flatMap(phrases -> phrases)
                .filter(phrase -> !phrase.isBlank()).map(phrase -> phrase.matches("(?s).*[.!?…]\\s*") ? phrase.strip() : phrase.strip() + ".").collect(Collectors.joining(" "));
    }

    private static String majuscule(String texte) {
        return texte.isEmpty() ? texte : texte.substring(0, 1).toUpperCase(Locale.FRENCH) + texte.substring(1);
    }

    /** « Payer 66 € ». */
    public String titre() {
        return "Payer " + montant;
    }

    /** « 66 €, au plus tard le vendredi 12 février 2027 inclus ». */
    public String enBref() {
        return montant + fin.map(f -> ", " + EnFrancais.limiteSeule(f)).orElse("");
    }
}
