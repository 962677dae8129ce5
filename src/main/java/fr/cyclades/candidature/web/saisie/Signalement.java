package fr.cyclades.candidature.web.saisie;

import fr.cyclades.habillage.Champ;
import fr.cyclades.reglement.Constatation;
import fr.cyclades.reglement.Constatation.Gravite;
import fr.cyclades.reglement.Mesure;
import fr.cyclades.reglement.OngletConstate.ChampConstate;
import fr.cyclades.socle.Refus;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a page says is wrong, at the field that it is about.
 *
 * @param manques whether what is missing is shown as an error: not on a tab that is opened for the first time
 */
record Signalement(boolean manques) {

    /** The field of any type, with its label, its help and what is wrong. */
    Champ champ(ChampConstate c) {
        var champ = Champ.de(c.code(), c.libelle()).avecAide(aide(c));
        return signaler(c.obligatoire() ? champ : champ.optionnel(), c.constatations());
    }

    /** Red when an answer contradicts a rule, amber when it is only missing. */
    Champ signaler(Champ champ, List<Constatation> constatations) {
        var siennes = constatations.stream().filter(montree()).filter(k -> k.refus().champ().equals(champ.nom())).toList();
        if (siennes.isEmpty()) {
            return champ;
        }
        var phrase = siennes.stream().map(k -> k.refus().phrase()).distinct().collect(Collectors.joining(" "));
        return siennes.stream().anyMatch(k -> k.gravite() == Gravite.ERREUR) ? champ.avecErreur(phrase) : champ.avecManque(phrase);
    }

    List<Refus> refus(List<Constatation> constatations) {
        return constatations.stream().filter(montree()).map(Constatation::refus).toList();
    }

    private Predicate<Constatation> montree() {
        return c -> c.gravite() == Gravite.ERREUR || manques && c.gravite() == Gravite.MANQUE;
    }

    /** The same, said at another field. */
    static Constatation a(Constatation k, String champ) {
        return new Constatation(k.gravite(), k.onglet(), new Refus(k.refus().code(), k.refus().phrase(), champ, k.refus().source()));
    }

    /** Or null. */
    static String aide(ChampConstate c) {
        var exemple = c.champ().exemple().isEmpty() ? "" : "Exemple : " + c.champ().exemple();
        return nul((c.aide() + " " + c.champ().mesure().map(Mesure::consigne).orElse("") + " " + exemple).strip().replace("  ", " "));
    }

    static String nul(String texte) {
        return texte.isEmpty() ? null : texte;
    }

    static String ancre(String code) {
        return code.replaceAll("[^A-Za-z0-9_-]", "-");
    }
}
