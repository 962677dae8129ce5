package fr.cyclades.campagne;

import fr.cyclades.reglement.Frais;
import fr.cyclades.reglement.Frais.Exoneration;
import fr.cyclades.socle.EnFrancais;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What registering costs, as the notice, the page of the service and the page before the first tab say it.
 *
 * @param phrases none when it costs nothing
 */
public record FraisAnnonces(String titre, List<String> phrases) {

    private static final FraisAnnonces AUCUNS = new FraisAnnonces("", List.of());

    public static FraisAnnonces de(Campagne campagne) {
        return campagne.notice().frais().map(frais -> {
            var phrases = new ArrayList<String>();
            phrases.add(frais.montant() + ".");
            phrases.add(campagne.echeancier().paiement().map(fin -> "À payer " + campagne.limite(fin) + ". ").orElse("") + Frais.AILLEURS + ".");
            phrases.addAll(frais.paiement());
            var parReste = frais.exonerations().stream().collect(Collectors.groupingBy(Exoneration::paie, LinkedHashMap::new,
                    Collectors.mapping(e -> EnFrancais.auFil(e.phrase()), Collectors.joining(" ; "))));
            parReste.forEach((paie, qui) -> phrases.add("Ne paient " + (paie.isEmpty() ? "rien" : "que " + paie) + " : " + qui + "."));
            if (!frais.sansPaiement().isEmpty()) {
                phrases.add(frais.sansPaiement());
            }
            return new FraisAnnonces(frais.libelle(), phrases);
        }).orElse(AUCUNS);
    }
}
