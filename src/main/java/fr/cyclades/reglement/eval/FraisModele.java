package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.Frais;
import fr.cyclades.reglement.Frais.Tarif;
import fr.cyclades.reglement.OngletConstate.Ligne;
import fr.cyclades.reglement.cel.Expression;
import fr.cyclades.reglement.cel.Texte;
import fr.cyclades.socle.EnFrancais;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one candidate owes, compiled.
 *
 * @param onglet whose lines of the récapitulatif it follows
 * @param tarif  what the sum is counted from
 * @param nombre how many units these answers make; while it is not known, what is announced to all is said
 * @param du     what these answers cost, where the author counts by himself; else empty
 * @param quand  « à payer au plus tard le 12 février 2027 », or empty; followed by {@link Frais#AILLEURS}
 * @param cas    as {@code frais.exonerations()}, in order
 */
public record FraisModele(String onglet, Frais frais, Tarif tarif, Optional<Expression> nombre, Texte du, String quand, List<Cas> cas) {

    private static final String CODE = "frais";

    /** @param si when it holds; never when empty; {@code reduit} what is paid then, nothing when empty */
    public record Cas(Optional<Expression> si, Optional<Tarif> reduit) {}

    Ligne ligne(Evaluation evaluation) {
        for (var rang = 0; rang < cas.size(); rang++) {
            if (cas.get(rang).si().filter(si -> si.estVraie(evaluation.portee)).isPresent()) {
                var pourquoi = EnFrancais.auFil(frais.exonerations().get(rang).phrase());
                return cas.get(rang).reduit().map(reduit -> due(compter(reduit, "exonération partielle : " + pourquoi, evaluation)))
                        .orElseGet(() -> new Ligne(CODE, frais.libelle(), Frais.RIEN + " (exonération : " + pourquoi + ")", "", List.of()));
            }
        }
        var compte = evaluation.dire(du);
        if (du.estVide()) {
            return due(compter(tarif, "", evaluation));
        }
        return due(compte.matches(".*\\d.*") ? compte : frais.montant());
    }

    private Ligne due(String somme) {
        return new Ligne(CODE, frais.libelle(), somme, quand.isEmpty() ? Frais.AILLEURS : quand + ". " + Frais.AILLEURS, List.of());
    }

    /** « 81 € (3 UE à 22 €, plus 15 € de frais de dossier) ». */
    private String compter(Tarif applique, String pourquoi, Evaluation evaluation) {
        var unites = applique.par().isEmpty() ? Optional.of(1L) : nombre.flatMap(n -> n.valeur(evaluation.portee)).map(n -> ((Number) n).longValue());
        var precisions = Stream.of(unites.map(applique::detail).orElse(""), pourquoi).filter(p -> !p.isEmpty()).collect(Collectors.joining(" ; "));
        return unites.map(applique::somme).orElseGet(applique::annonce) + (precisions.isEmpty() ? "" : " (" + precisions + ")");
    }
}
