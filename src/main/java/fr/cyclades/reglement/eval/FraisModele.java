package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.Frais;
import fr.cyclades.reglement.OngletConstate.Ligne;
import fr.cyclades.reglement.cel.Expression;
import fr.cyclades.reglement.cel.Texte;
import fr.cyclades.socle.EnFrancais;
import java.util.List;
import java.util.Optional;

/**
 * What one candidate owes, compiled.
 *
 * @param onglet whose lines of the récapitulatif it follows
 * @param du     what these answers cost; when empty or not known yet, what is announced to all
 * @param quand  « à payer au plus tard le 12 février 2027 », or empty; followed by {@link Frais#AILLEURS}
 * @param cas    as {@code frais.exonerations()}, in order: when each holds; never when empty
 */
public record FraisModele(String onglet, Frais frais, Texte du, String quand, List<Optional<Expression>> cas) {

    private static final String CODE = "frais";

    Ligne ligne(Evaluation evaluation) {
        for (var rang = 0; rang < cas.size(); rang++) {
            if (cas.get(rang).filter(si -> si.estVraie(evaluation.portee)).isPresent()) {
                return new Ligne(CODE, frais.libelle(), Frais.RIEN + " (exonération : " + EnFrancais.auFil(frais.exonerations().get(rang).phrase()) + ")", "", List.of());
            }
        }
        var compte = evaluation.dire(du);
        return new Ligne(CODE, frais.libelle(), compte.matches(".*\\d.*") ? compte : frais.montant(), quand.isEmpty() ? Frais.AILLEURS : quand + ". " + Frais.AILLEURS, List.of());
    }
}
