package fr.cyclades.reglement.build;

import fr.cyclades.reglement.cel.Expression;
import fr.cyclades.reglement.eval.Modele;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Lieu;
import fr.cyclades.reglement.yaml.Noeud;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import fr.cyclades.reglement.yaml.Noeud.Scalaire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the types do not see: an answer compared with a code that no option has, a code of piece or field that nobody declares. */
final class Liens {

    private final Atelier atelier;
    private final Modele modele;

    Liens(Atelier atelier, Modele modele) {
        this.atelier = atelier;
        this.modele = modele;
    }

    void verifier(LesChamps champs, LesChoix choix) {
        var codes = new HashMap<String, Optional<Set<String>>>();
        champs.declares().forEach((code, ecrit) -> codes.put(code, choix.codes(ecrit)));
        champs.ecrits().forEach((code, ecrit) -> {
            var champ = modele.champs().get(code);
            comparer(champ.visibleSi(), ecrit.objet(), "visible_si", codes);
            comparer(champ.obligatoireSi(), ecrit.objet(), "obligatoire", codes);
            comparer(champ.choix().proposeeSi(), ecrit.objet(), "proposee_si", codes);
        });
        var ecrites = new HashMap<String, Objet>();
        List.of(atelier.liasse.part("regles"), atelier.liasse.campagne())
                .forEach(part -> part.objets("regles").forEach(r -> ecrites.put(r.texte("code"), r)));
        modele.regles().forEach(regle -> {
            comparer(regle.si(), ecrites.get(regle.code()), "si", codes);
            comparer(Optional.of(regle.exige()), ecrites.get(regle.code()), "exige", codes);
        });
        var pieces = modele.pieces().stream().map(Modele.Piece::code).toList();
        var sanction = atelier.liasse.campagne().objet("sanction");
        sanction.textes("pieces").stream().filter(p -> !pieces.contains(p)).forEach(p -> atelier.faute(sanction.lieuDe("pieces"),
                "la pièce « " + p + " » n’existe pas", Defauts.plutot(p, pieces)));
        nommer(modele.epreuves().specialite(), "specialite", champs.declares().keySet());
        nommer(modele.epreuves().presentees(), "presentees", champs.declares().keySet());
    }

    private void nommer(String champ, String cle, Set<String> declares) {
        if (!champ.isEmpty() && !declares.contains(champ)) {
            atelier.faute(atelier.liasse.part("epreuves").lieuDe(cle), "le champ « " + champ + " » n’existe pas",
                    Defauts.plutot(champ, declares));
        }
    }

    private void comparer(Optional<Expression> expression, Objet objet, String cle, Map<String, Optional<Set<String>>> codes) {
        expression.ifPresent(e -> e.references().codesCompares().forEach((champ, compares) ->
                codes.getOrDefault(champ, Optional.empty()).ifPresent(connus -> compares.stream().filter(c -> !connus.contains(c))
                        .forEach(c -> atelier.faute(lieu(objet, cle, c), "« " + c + " » n’est pas un choix du champ « " + champ + " »",
                                Defauts.plutot(c, connus))))));
    }

    private static Lieu lieu(Objet objet, String cle, String mot) {
        return objet.noeud(cle).map(n -> n instanceof Scalaire s && s.texte().contains(mot) ? s.lieuDe(s.texte().indexOf(mot))
                : n.lieu()).orElse(objet.lieu());
    }
}
