package fr.cyclades.reglement.build;

import fr.cyclades.reglement.build.LesChamps.ChampEcrit;
import fr.cyclades.reglement.cel.Expression;
import fr.cyclades.reglement.eval.ChampModele;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a field is shown, and which choices it offers, may depend only on fields that come before it: the form then always has
 * one meaning, whatever the order in which people fill it.
 */
final class OrdreDesChamps {

    private final Atelier atelier;
    private final List<String> ordre;
    private final Map<String, ChampModele> modeles;

    OrdreDesChamps(Atelier atelier, Map<String, ChampModele> modeles) {
        this.atelier = atelier;
        this.modeles = modeles;
        this.ordre = new ArrayList<>(modeles.keySet());
    }

    void verifier(Map<String, ChampEcrit> ecrits) {
        modeles.forEach((code, modele) -> {
            var objet = ecrits.get(code).objet();
            verifier(code, objet, "visible_si", modele.visibleSi());
            verifier(code, objet, "proposee_si", modele.choix().proposeeSi());
            modele.choix().options().values().forEach(option -> verifier(code, objet, "options", option.si()));
        });
    }

    private void verifier(String code, Objet objet, String cle, Optional<Expression> expression) {
        var lieu = objet.noeud(cle).map(n -> n.lieu()).orElse(objet.lieu());
        expression.ifPresent(e -> e.references().champs().stream()
                .filter(lu -> ordre.contains(lu) && ordre.indexOf(lu) >= ordre.indexOf(code))
                .forEach(lu -> atelier.faute(lieu, cle + " du champ « " + code + " » lit « " + lu + " », qui vient après lui",
                        "placez « " + lu + " » avant, ou faites une règle")));
    }
}
