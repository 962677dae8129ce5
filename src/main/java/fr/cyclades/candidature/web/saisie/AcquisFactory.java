package fr.cyclades.candidature.web.saisie;

import static fr.cyclades.candidature.web.saisie.ChoixFactory.choix;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ChampDate;
import fr.cyclades.reglement.Grille;
import fr.cyclades.reglement.OngletConstate.ChampConstate;
import java.util.List;

/** The grid of acquis, one line per unit. */
record AcquisFactory(Signalement signalement) {

    VueChamp.Acquis acquis(ChampConstate c, VueChamp.Suite suite) {
        var entier = signalement.signaler(Champ.de(c.code(), c.libelle()).avecAide(Signalement.aide(c)), c.constatations());
        var lignes = c.grille().map(Grille::lignes).orElse(List.of()).stream().map(ligne -> ligne(c.code(), ligne)).toList();
        return new VueChamp.Acquis(entier, lignes, suite);
    }

    private VueChamp.LigneDAcquis ligne(String code, Grille.LigneDAcquis l) {
        var nom = code + "." + l.unite();
        var constatations = l.constatations().stream().map(k -> k.refus().champ().equals(nom) ? Signalement.a(k, nom + ".nature") : k).toList();
        var nature = Champ.de(nom + ".nature", EffetFactory.titre(l)).avecAide(Signalement.nul(EffetFactory.pourquoi(l)));
        return new VueChamp.LigneDAcquis(Signalement.ancre(nom),
                choix(signalement.signaler(nature, constatations), l.natures()),
                l.demandeDiplome() ? choix(signalement.signaler(Champ.de(nom + ".diplome", "Diplôme qui donne la dispense"), constatations), l.diplomes()) : null,
                l.demandeNote() ? signalement.signaler(Champ.de(nom + ".note", "Note obtenue sur 20").avecValeur(l.note()), constatations) : null,
                l.demandeDate() ? DateFactory.date(ChampDate.de(nom + ".date", "Obtenue le", null), l.date(), signalement.refus(constatations)) : null);
    }
}
