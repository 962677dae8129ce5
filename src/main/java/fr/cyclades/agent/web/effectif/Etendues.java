package fr.cyclades.agent.web.effectif;

import fr.cyclades.agent.Habilitation;
import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.habillage.Champ.Option;
import fr.cyclades.referentiel.Academie;
import fr.cyclades.referentiel.Academies;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a right can be limited to, in words: only what a known campagne has. */
@Component
class Etendues {

    private final Campagnes campagnes;
    private final Academies academies;

    Etendues(Campagnes campagnes, Academies academies) {
        this.campagnes = campagnes;
        this.academies = academies;
    }

    List<Option> academies() {
        return distincts(campagnes.toutes().stream().map(c -> Option.de(c.academie().code(), c.academie().libelle())));
    }

    List<Option> examens() {
        return distincts(campagnes.toutes().stream().map(c -> Option.de(c.notice().examen(), c.titre())));
    }

    List<Option> bureaux() {
        return distincts(campagnes.toutes().stream().flatMap(Etendues::bureaux));
    }

    private static Stream<Option> bureaux(Campagne campagne) {
        return campagne.notice().contacts().stream().map(c -> Option.de(c.code(), c.fonction() + " (" + c.code() + ")"));
    }

    boolean connait(String academie, String examen, String bureau) {
        return connait(academies(), academie) && connait(examens(), examen) && connait(bureaux(), bureau);
    }

    private static boolean connait(List<Option> options, String code) {
        return code.isEmpty() || options.stream().anyMatch(o -> o.code().equals(code));
    }

    String enTexte(Habilitation droit) {
        return academie(droit.academie()) + " · " + libelle(examens(), droit.examen(), "tous les examens") + " · "
                + libelle(bureaux(), droit.bureau(), "tous les bureaux");
    }

    private String academie(String code) {
        return code.isEmpty() ? "Toutes les académies" : academies.parCode(code).map(Academie::libelle).orElse(code);
    }

    private static String libelle(List<Option> options, String code, String tous) {
        return code.isEmpty() ? tous : options.stream().filter(o -> o.code().equals(code)).map(Option::libelle).findFirst().orElse(code);
    }

    private static List<Option> distincts(Stream<Option> options) {
        var parCode = new LinkedHashMap<String, Option>();
        options.forEach(o -> parCode.putIfAbsent(o.code(), o));
        return parCode.values().stream().sorted(Comparator.comparing(Option::libelle)).toList();
    }
}
