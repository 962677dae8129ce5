package fr.cyclades.campagne.web.aide;

import static java.util.Comparator.comparing;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.web.Adresses;
import fr.cyclades.habillage.FoireAuxQuestions.Question;
import fr.cyclades.habillage.FoireAuxQuestions.Reponse;
import fr.cyclades.habillage.Lien;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The frequent questions.
 *
 * @param ouverts      services open now, with their closing; the first to close first
 * @param prochaine    what opens next, or an empty string
 * @param personnelles answers for the person who is signed in
 */
public record VueQuestions(List<Lien> ouverts, String prochaine, Map<Question, List<Reponse>> personnelles) {

    private static final int OUVERTS_MAX = 10;

    public List<Reponse> pour(Question question) {
        return personnelles.getOrDefault(question, List.of());
    }

    static List<Lien> ouverts(List<Campagne> campagnes) {
        return campagnes.stream().limit(OUVERTS_MAX).map(VueQuestions::lien).toList();
    }

    static String prochaine(Stream<Campagne> aVenir) {
        return aVenir.min(comparing(campagne -> campagne.echeancier().ouverture()))
                .map(campagne -> "Le prochain service ouvre le %s : %s, %s.".formatted(
                        campagne.debut(campagne.echeancier().ouverture()), campagne.titre(), campagne.organisateurEnTexte()))
                .orElse("");
    }

    private static Lien lien(Campagne campagne) {
        return new Lien("%s, %s : inscription possible %s".formatted(campagne.titre(), campagne.organisateurEnTexte(),
                campagne.limite(campagne.echeancier().cloture())), Adresses.fiche(campagne));
    }
}
