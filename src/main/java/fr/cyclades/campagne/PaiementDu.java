package fr.cyclades.campagne;

import fr.cyclades.reglement.Frais;
import fr.cyclades.socle.Echeance;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a candidate has to pay elsewhere: told until the last day to pay, for nothing here knows whether it is paid (decision 0031).
 *
 * @param montant as the récapitulatif of the version says it, « 66 € »
 * @param fin     last day to pay, when the notice gives one
 * @param texte   how to pay, what happens without, and that nothing is paid here
 */
public record PaiementDu(String montant, Optional<Echeance> fin, String texte) {

    /** Empty for who owes nothing, and after the last day to pay. */
    public static Optional<PaiementDu> de(Campagne campagne, String montant, Instant instant) {
        var fin = campagne.echeancier().paiement();
        return campagne.notice().frais().filter(_ -> estDu(montant) && fin.filter(f -> f.estPassee(instant)).isEmpty())
                .map(frais -> new PaiementDu(montant, fin, texte(frais, fin.map(campagne::limite))));
    }

    /** Neither « Rien à payer (exonération : …) » nor « 0 € ». */
    private static boolean estDu(String montant) {
        return !montant.startsWith(Frais.RIEN) && !montant.matches("0([,.]0+)?\\D*");
    }

    private static String texte(Frais frais, Optional<String> limite) {
        var ailleurs = Frais.AILLEURS + ", qui ne sait donc pas si vous avez payé" + (limite.isEmpty() ? "." : " : la somme y reste affichée jusqu’à cette date.");
        return Stream.of(limite.map(quand -> "À payer " + quand).stream(), frais.paiement().stream(), Stream.of(frais.sansPaiement(), ailleurs)).flatMap(phrases -> phrases)
                .filter(phrase -> !phrase.isBlank()).map(phrase -> phrase.matches("(?s).*[.!?…]\\s*") ? phrase.strip() : phrase.strip() + ".").collect(Collectors.joining(" "));
    }

    /** « Payer 66 € ». */
    public String titre() {
        return "Payer " + montant;
    }

    /** « 66 €, au plus tard le vendredi 12 février 2027 inclus ». */
    public String enBref() {
        return montant + fin.map(f -> ", " + EnFrancais.limite(f)).orElse("");
    }
}
