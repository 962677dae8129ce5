package fr.cyclades.reglement.build;

import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.reglement.build.LesChamps.ChampEcrit;
import fr.cyclades.reglement.cel.Portee;
import fr.cyclades.reglement.cel.Texte;
import fr.cyclades.reglement.eval.ChampModele.Choix;
import fr.cyclades.reglement.eval.ChampModele.OptionModele;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options of each field, from its own and its list. */
final class LesChoix {

    private static final Set<TypeDeChamp> A_CHOIX = Set.of(TypeDeChamp.CHOIX, TypeDeChamp.LISTE, TypeDeChamp.CHOIX_MULTIPLE);

    private final Atelier atelier;
    private final LesListes listes;
    private final Map<Objet, OptionModele> faites = new IdentityHashMap<>();

    LesChoix(Atelier atelier, LesListes listes) {
        this.atelier = atelier;
        this.listes = listes;
    }

    Choix de(String code, ChampEcrit ecrit) {
        var objet = ecrit.objet();
        var nom = objet.texte("liste");
        if (!A_CHOIX.contains(ecrit.type())) {
            if (objet.a("liste") || objet.a("options")) {
                atelier.faute(objet.lieu(), "le champ « " + code + " » n’est pas un choix : il n’a pas d’options",
                        "retirez « liste » ou « options », ou changez « type »");
            }
            return Choix.AUCUN;
        }
        if (!nom.isEmpty() && !listes.noms().contains(nom)) {
            atelier.faute(objet.lieuDe("liste"), "la liste « " + nom + " » n’existe ni dans commun, ni dans le règlement, ni dans la campagne",
                    Defauts.plutot(nom, listes.noms()));
        }
        var options = new ArrayList<OptionModele>();
        objet.objets("options").forEach(o -> options.add(option(o)));
        if (nom.equals(LesListes.SPECIALITES)) {
            atelier.liasse.specialites().forEach(s -> options.add(specialite(s)));
        } else {
            listes.options(nom).forEach(o -> options.add(option(o)));
        }
        if (options.isEmpty() && !LesListes.estDesUnites(nom)) {
            atelier.faute(objet.lieu(), "le champ « " + code + " » n’a aucun choix", "donnez « liste » ou « options »");
        }
        return new Choix(options, LesListes.estDesUnites(nom), atelier.condition(objet, "proposee_si", Set.of("o")),
                atelier.texte(objet, "raison"));
    }

    private OptionModele option(Objet objet) {
        return faites.computeIfAbsent(objet, o -> {
            var attributs = new HashMap<String, Object>();
            o.objet("attributs").champs().forEach((nom, valeur) -> attributs.put(nom, LesListes.valeur(valeur)));
            attributs.put("code", o.texte("code"));
            attributs.put("libelle", Atelier.fixe(o, "libelle"));
            return new OptionModele(o.texte("code"), atelier.texte(o, "libelle"), atelier.texte(o, "court"), atelier.texte(o, "aide"), atelier.sansExpression(o, "groupe"), false,
                    atelier.condition(o, "si", Set.of("o")), atelier.texte(o, "raison"), Portee.preparer(attributs));
        });
    }

    private OptionModele specialite(Objet objet) {
        var regles = atelier.liasse.reglement().objet("specialites");
        var saisie = objet.vrai("saisie");
        var secteur = objet.objet("attributs").texte(regles.texte("groupe_par"));
        var groupe = saisie ? Atelier.fixe(regles.objet("groupes"), secteur) : Atelier.fixe(regles.objet("non_saisie"), "groupe");
        return new OptionModele(objet.texte("code"), Texte.fixe(objet.texte("libelle")), Texte.VIDE, Texte.VIDE, groupe, !saisie, Optional.empty(),
                saisie ? Texte.VIDE : Texte.fixe(regles.objet("non_saisie").texte("raison")), Portee.preparer(LesEpreuves.attributs(objet, atelier.liasse.reglement())));
    }

    /** Codes that rules may name for this field; empty when the académie or the answers decide of them. */
    Optional<Set<String>> codes(ChampEcrit ecrit) {
        var nom = ecrit.objet().texte("liste");
        if (!A_CHOIX.contains(ecrit.type()) || LesListes.estDesUnites(nom) || listes.estDeLaCampagne(nom)) {
            return Optional.empty();
        }
        var codes = new LinkedHashSet<String>();
        List.of(ecrit.objet().objets("options"), listes.options(nom)).forEach(l -> l.forEach(o -> codes.add(o.texte("code"))));
        if (nom.equals(LesListes.SPECIALITES)) {
            atelier.liasse.specialites().forEach(s -> codes.add(s.texte("code")));
        }
        return Optional.of(codes);
    }
}
