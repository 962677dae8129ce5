package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.Constatation;
import fr.cyclades.reglement.Constatation.Gravite;
import fr.cyclades.reglement.eval.Modele.Regle;
import fr.cyclades.socle.Refus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is found while evaluating, field by field, in the order of the visible fields. */
final class Releve {

    private static final String INDISPONIBLE = "choix_indisponible";

    private final Map<String, List<Constatation>> parChamp = new LinkedHashMap<>();
    private final List<Regle> aReconnaitre = new ArrayList<>();

    void ouvrir(String champ) {
        parChamp.put(champ, new ArrayList<>());
    }

    void manque(ChampModele champ, String phrase) {
        constater(Gravite.MANQUE, champ, "obligatoire", phrase);
    }

    void format(ChampModele champ, String phrase) {
        constater(Gravite.ERREUR, champ, "format", phrase);
    }

    void indisponible(ChampModele champ, String phrase) {
        constater(Gravite.ERREUR, champ, INDISPONIBLE, phrase);
    }

    private void constater(Gravite gravite, ChampModele champ, String code, String phrase) {
        ajouter(champ.code(), new Constatation(gravite, champ.onglet(), new Refus(code, phrase, champ.code(), "")));
    }

    void ajouter(String champ, Constatation constatation) {
        parChamp.get(champ).add(constatation);
    }

    /** A rule that explains why a choice is impossible says it better than « n’est pas possible ici ». */
    void signaler(Regle regle, String champ, String phrase) {
        if (regle.gravite() == Gravite.ERREUR) {
            parChamp.get(regle.champ()).removeIf(c -> c.refus().code().equals(INDISPONIBLE));
        }
        ajouter(regle.champ(), new Constatation(regle.gravite(), regle.onglet(), new Refus(regle.code(), phrase, champ, regle.source())));
    }

    /** Asked once, however many lines raised the warning. */
    void faireReconnaitre(Regle regle, String libelle, boolean reconnu) {
        if (aReconnaitre.contains(regle)) {
            return;
        }
        aReconnaitre.add(regle);
        if (!reconnu) {
            ajouter(regle.champ(), new Constatation(Gravite.MANQUE, regle.onglet(), new Refus(regle.code() + "_vu",
                    "Lisez l’avertissement, puis cochez « " + libelle.replaceFirst("\\.$", "") + " ».", regle.caseVue(), regle.source())));
        }
    }

    List<Constatation> sur(String champ) {
        return parChamp.getOrDefault(champ, List.of());
    }

    /** Rules whose warning stands under this field and must be acknowledged. */
    List<Regle> aReconnaitre(String champ) {
        return aReconnaitre.isEmpty() ? aReconnaitre : aReconnaitre.stream().filter(r -> r.champ().equals(champ)).toList();
    }

    List<Constatation> toutes() {
        return parChamp.values().stream().flatMap(List::stream).toList();
    }
}
