package fr.cyclades.reglement.build;

import fr.cyclades.reglement.EcheanceDeclaree.Borne;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.eval.Modele;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Lieu;
import fr.cyclades.reglement.yaml.Noeud.Scalaire;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the types do not see: an answer compared with a code that no option has, a code of piece or field that nobody declares. */
final class Liens {

    private static final String NOTIFICATION = "handicap_connu";

    private final Atelier atelier;
    private final Modele modele;

    Liens(Atelier atelier, Modele modele) {
        this.atelier = atelier;
        this.modele = modele;
    }

    void verifier(LesChamps champs, LesChoix choix) {
        var codes = new HashMap<String, Optional<Set<String>>>();
        champs.declares().forEach((code, ecrit) -> codes.put(code, choix.codes(ecrit)));
        atelier.conditions().forEach(condition -> comparer(condition, codes));
        var unites = unites();
        atelier.conditions().forEach(condition -> unites(condition, unites));
        var pieces = modele.pieces().stream().map(Modele.Piece::code).toList();
        var sanction = atelier.liasse.campagne().objet("sanction");
        sanction.textes("pieces").stream().filter(p -> !pieces.contains(p)).forEach(p -> atelier.faute(sanction.lieuDe("pieces"),
                "la pièce « " + p + " » n’existe pas", Defauts.plutot(p, pieces)));
        notification();
        poste();
        cachets();
        nommer(modele.epreuves().specialite(), "specialite", champs.declares().keySet());
        nommer(modele.epreuves().presentees(), "presentees", champs.declares().keySet());
    }

    /** The shared question says « joignez-la à vos pièces »: there must be where. */
    private void notification() {
        var posee = atelier.liasse.fragments().containsKey("handicap") && modele.champs().containsKey(NOTIFICATION);
        if (posee && modele.pieces().stream().noneMatch(p -> p.si().filter(si -> si.references().champs().contains(NOTIFICATION)).isPresent())) {
            var regroupement = modele.pieces().stream().map(Modele.Piece::regroupement).findFirst().orElse("DOSSIER");
            atelier.faute(atelier.liasse.reglement().lieuDe("fragments"), "le fragment « handicap » fait joindre la notification d’aménagement, et aucune pièce ne la demande",
                    "ajoutez à pieces.yaml : - { code: NOTAME01, libelle: Notification d’aménagement déjà obtenue, motif: Aménagement déjà accordé, "
                    + "si: \"r.handicap_connu == 'EXISTANT'\", obligatoire: false, regroupement: " + regroupement + ", source: { texte: choix de Cyclades } }");
        }
    }

    /** Who posts a piece must know where to. */
    private void poste() {
        var sansRue = modele.contacts().stream().map(Modele.ContactRoute::contact).filter(c -> c.adresse().isEmpty()).findFirst();
        var postale = modele.pieces().stream().filter(p -> p.mode() == PieceDemandee.Mode.POSTAL).findFirst();
        if (sansRue.isPresent() && postale.isPresent()) {
            atelier.avertir(atelier.liasse.campagne().lieuDe("contacts"), "le contact « " + sansRue.get().code() + " » n’a pas d’adresse, et la pièce « "
                    + postale.get().code() + " » s’envoie par la poste", "ajoutez « adresse: [Rectorat, 1 rue …, 44000 Nantes] » : le candidat y envoie son pli");
        }
    }

    /** A file put on line bears no postmark. */
    private void cachets() {
        var depots = atelier.liasse.campagne().objet("calendrier").objets("depots");
        var siennes = depots.stream().map(d -> d.texte("regroupement")).collect(Collectors.toSet());
        depots.stream().filter(d -> d.objet("fin").texte("borne").equals(Borne.CACHET_DE_LA_POSTE.name())).forEach(d -> modele.pieces().stream()
                .filter(p -> p.mode() == PieceDemandee.Mode.EN_LIGNE)
                .filter(p -> d.a("regroupement") ? p.regroupement().equals(d.texte("regroupement")) : !siennes.contains(p.regroupement())).findFirst()
                .ifPresent(p -> atelier.faute(d.objet("fin").lieuDe("borne"), "la pièce « " + p.code() + " » se dépose en ligne : le cachet de la poste n’y fait pas foi",
                        "mettez les pièces « mode: POSTAL » dans un regroupement à elles, avec ses dates")));
    }

    private void nommer(String champ, String cle, Set<String> declares) {
        if (!champ.isEmpty() && !declares.contains(champ)) {
            atelier.faute(atelier.liasse.part("epreuves").lieuDe(cle), "le champ « " + champ + " » n’existe pas",
                    Defauts.plutot(champ, declares));
        }
    }

    /** What « u » can hold: the units of the spécialités, épreuves in the grid of acquis; the others are always sat. */
    private Set<String> unites() {
        return Stream.concat(modele.epreuves().specialites().values().stream().flatMap(s -> s.epreuves().stream()), modele.epreuves().enGrille().stream())
                .flatMap(e -> Stream.of(e.code(), e.unite(), e.generale())).filter(n -> !n.isEmpty()).collect(Collectors.toSet());
    }

    private void unites(Atelier.Condition condition, Set<String> connues) {
        condition.expression().references().unitesNommees().stream().filter(u -> !connues.contains(u)).forEach(u ->
                atelier.avertir(lieu(condition.ecrite(), u), "« " + u + " » n’est l’unité d’aucune spécialité, ni dans la grille des acquis : « dans u » est toujours faux",
                        Defauts.plutot(u, connues)));
    }

    private void comparer(Atelier.Condition condition, Map<String, Optional<Set<String>>> codes) {
        condition.expression().references().codesCompares().forEach((champ, compares) ->
                codes.getOrDefault(champ, Optional.empty()).ifPresent(connus -> compares.stream().filter(c -> !connus.contains(c))
                        .forEach(c -> atelier.faute(lieu(condition.ecrite(), c), "« " + c + " » n’est pas un choix du champ « " + champ + " »",
                                Defauts.plutot(c, connus)))));
    }

    private static Lieu lieu(Scalaire ecrite, String mot) {
        return ecrite.texte().contains(mot) ? ecrite.lieuDe(ecrite.texte().indexOf(mot)) : ecrite.lieu();
    }
}
