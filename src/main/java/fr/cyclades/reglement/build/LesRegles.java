package fr.cyclades.reglement.build;

import fr.cyclades.reglement.Constatation.Gravite;
import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.reglement.cel.Texte;
import fr.cyclades.reglement.eval.ChampModele;
import fr.cyclades.reglement.eval.Modele.Regle;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The named rules of the fragments, of the règlement, then of the campagne, without those that are withdrawn. */
final class LesRegles {

    private final Atelier atelier;
    private final Map<String, ChampModele> champs;
    private final Set<String> declares;

    /** @param declares all fields, those too that the campagne removes: their rules go with them */
    LesRegles(Atelier atelier, Map<String, ChampModele> champs, Set<String> declares) {
        this.atelier = atelier;
        this.champs = champs;
        this.declares = declares;
    }

    List<Regle> toutes() {
        var campagne = atelier.liasse.campagne();
        var retirees = new LinkedHashSet<>(campagne.textes("regles_retirees"));
        var codes = new HashSet<String>();
        var regles = new ArrayList<Regle>();
        var ecrites = Stream.of(atelier.liasse.fragments().values(), List.of(atelier.liasse.part("regles"), campagne)).flatMap(Collection::stream);
        for (var objet : ecrites.flatMap(o -> o.objets("regles").stream()).toList()) {
            var code = objet.texte("code");
            atelier.situer("regle", code, objet.lieu());
            if (!codes.add(code)) {
                atelier.faute(objet.lieu(), "la règle « " + code + " » est déjà écrite", "donnez-lui un autre code");
            }
            if (!retirees.contains(code)) {
                regle(code, objet).ifPresent(regles::add);
            }
        }
        retirees.removeAll(codes);
        retirees.forEach(code -> atelier.faute(campagne.lieuDe("regles_retirees"), "la règle « " + code + " » n’existe pas",
                Defauts.plutot(code, codes)));
        return regles;
    }

    private Optional<Regle> regle(String code, Objet objet) {
        var parLigne = objet.a("pour_chaque");
        var permises = parLigne ? Set.of("l") : Set.<String>of();
        var si = atelier.condition(objet, "si", permises);
        var exige = atelier.condition(objet, "exige", permises);
        var champ = champs.get(objet.texte("champ"));
        var gravite = objet.a("gravite") ? Gravite.valueOf(objet.texte("gravite")) : Gravite.ERREUR;
        if (champ == null && declares.contains(objet.texte("champ"))) {
            return Optional.empty();
        }
        if (champ == null) {
            atelier.faute(objet.lieuDe("champ"), "le champ « " + objet.texte("champ") + " » n’existe pas",
                    Defauts.plutot(objet.texte("champ"), champs.keySet()));
            return Optional.empty();
        }
        if (parLigne && champ.type() != TypeDeChamp.ACQUIS) {
            atelier.faute(objet.lieuDe("champ"), "« pour_chaque: ligne » demande le champ des acquis", "changez « champ »");
        }
        if (objet.a("a_reconnaitre") && gravite != Gravite.AVERTISSEMENT) {
            atelier.faute(objet.lieuDe("a_reconnaitre"), "seul un avertissement se reconnaît", "écrivez « gravite: AVERTISSEMENT »");
        }
        var reconnaissance = objet.a("a_reconnaitre") ? Optional.of(atelier.texte(objet, "a_reconnaitre")) : Optional.<Texte>empty();
        return exige.map(e -> new Regle(code, champ.code(), champ.onglet(), si, e, gravite, atelier.texte(objet, "message"),
                reconnaissance, parLigne, objet.vrai("sans_recours"), Atelier.source(objet)));
    }
}
