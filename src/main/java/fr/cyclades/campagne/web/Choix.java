package fr.cyclades.campagne.web;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Champ.Option;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The two lists of the filter: exams and académies for which at least one campagne exists. */
public record Choix(List<Campagne> campagnes) {

    public Champ domaine(Filtre filtre) {
        return Champ.de("domaine", "Examen ou concours").avecValeur(filtre.domaine()).optionnel()
                .avecOptions(options(campagne -> campagne.notice().examen(), Campagne::titre));
    }

    public Champ entite(Filtre filtre) {
        return Champ.de("codeER", "Académie où vous habitez").avecValeur(filtre.er()).optionnel()
                .avecOptions(new Choix(campagnes.stream().filter(c -> !c.estNationale()).toList()).options(campagne -> campagne.notice().er(), Campagne::entite));
    }

    /** « Épreuves anticipées, académie : Clermont-Ferrand »; a code that no campagne bears is shown as it came. */
    String intitule(Filtre filtre) {
        var examen = domaine(filtre).lisible();
        var academie = filtre.er().isEmpty() ? "" : "académie : " + entite(filtre).lisible();
        return examen.isEmpty() || academie.isEmpty() ? examen + academie : examen + ", " + academie;
    }

    private List<Option> options(Function<Campagne, String> code, Function<Campagne, String> libelle) {
        return campagnes.stream()
                .collect(Collectors.toMap(code, libelle, (premier, _) -> premier))
                .entrySet().stream().sorted(Map.Entry.comparingByValue(Collator.getInstance(Locale.FRENCH)))
                .map(option -> Option.de(option.getKey(), option.getValue())).toList();
    }
}
