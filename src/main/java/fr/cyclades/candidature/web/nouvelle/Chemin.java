package fr.cyclades.candidature.web.nouvelle;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Etat;
import fr.cyclades.candidature.web.nouvelle.VueChemin.Choix;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where one stands in the tree of the campagnes, which is of any depth (P2): the labels of {@code Notice.chemin}, then the session when
 * several campagnes have the same ones. The closed ones are left out: they are in « Ouverture des services ».
 */
record Chemin(List<Campagne> campagnes, List<String> choisis, Instant instant) {

    private static final List<String> QUESTIONS = List.of("Que voulez-vous passer ?", "Quel examen ou concours ?", "Dans quelle académie ?");

    /** The campagne, once the choices leave only one and name all its steps. */
    Optional<Campagne> abouti() {
        var restantes = restantes();
        return restantes.size() == 1 && etapes(restantes.getFirst()).size() == choisis.size()
                ? Optional.of(restantes.getFirst())
                : Optional.empty();
    }

    /** Further down as long as there is nothing to choose; never the last step, which the person confirms. */
    Chemin deplie() {
        var suites = parEtape();
        return suites.size() == 1 && suites.firstEntry().getValue().size() > 1
                ? new Chemin(campagnes, suivi(suites.firstEntry().getKey()), instant).deplie()
                : this;
    }

    VueChemin vue() {
        var parEtape = parEtape();
        var choix = parEtape.entrySet().stream().map(this::choix).toList();
        return new VueChemin(question(), retours(), choix);
    }

    /** In the words of the campagne ({@code textes: question_3}) when it gives some. */
    private String question() {
        var restantes = restantes();
        var dite = restantes.stream().map(c -> c.notice().textes().get("question_" + (choisis.size() + 1))).filter(Objects::nonNull).findFirst();
        return dite.orElseGet(() -> {
            var chemin = restantes.stream().map(c -> c.notice().chemin()).filter(c -> c.size() > choisis.size()).findFirst();
            if (chemin.isEmpty()) {
                return "Quelle session ?";
            }
            var derniere = chemin.get().size() == choisis.size() + 1;
            return derniere && choisis.size() > 1 ? laDerniere(restantes) : QUESTIONS.get(Math.min(choisis.size(), 1));
        });
    }

    private static String laDerniere(List<Campagne> restantes) {
        return restantes.stream().allMatch(Campagne::estAcademique) ? QUESTIONS.getLast() : "Où, ou dans quel service ?";
    }

    private LinkedHashMap<String, List<Campagne>> parEtape() {
        var parEtape = new LinkedHashMap<String, List<Campagne>>();
        restantes().forEach(c -> parEtape.computeIfAbsent(etape(c), e -> new ArrayList<>()).add(c));
        return parEtape;
    }

    private List<String> suivi(String etape) {
        var suivis = new ArrayList<>(choisis);
        suivis.add(etape);
        return suivis;
    }

    /** Those that are open or to come, under the choices made; a choice that leads nowhere gives none. */
    private List<Campagne> restantes() {
        return campagnes.stream()
                .filter(c -> !(c.etat(instant) instanceof Etat.Close))
                .filter(c -> etapes(c).size() >= choisis.size() && etapes(c).subList(0, choisis.size()).equals(choisis))
                .toList();
    }

    private List<String> etapes(Campagne campagne) {
        var etapes = new ArrayList<>(campagne.notice().chemin());
        var semblables = campagnes.stream()
                .filter(c -> !(c.etat(instant) instanceof Etat.Close))
                .filter(c -> c.notice().chemin().equals(campagne.notice().chemin())).count();
        if (semblables > 1) {
            etapes.add(campagne.session());
        }
        return etapes;
    }

    private String etape(Campagne campagne) {
        return etapes(campagne).get(Math.min(choisis.size(), etapes(campagne).size() - 1));
    }

    private Choix choix(Map.Entry<String, List<Campagne>> etape) {
        return new Choix(etape.getKey(), adresse(suivi(etape.getKey())), etape.getValue().size() == 1 ? dates(etape.getValue().getFirst()) : "");
    }

    private static String dates(Campagne campagne) {
        var session = campagne.session();
        return session.substring(0, 1).toUpperCase(Locale.FRENCH) + session.substring(1) + ", du " + EnFrancais.debut(campagne.echeancier().ouverture(), campagne.zone()) + " au "
                + EnFrancais.fin(campagne.echeancier().cloture());
    }

    /** What was really chosen, each with the way back to that choice. */
    private List<Choix> retours() {
        var retours = new ArrayList<Choix>();
        for (int i = 0; i < choisis.size(); i++) {
            var avant = new Chemin(campagnes, choisis.subList(0, i), instant);
            if (avant.parEtape().size() > 1) {
                retours.add(new Choix(choisis.get(i), adresse(avant.choisis), ""));
            }
        }
        return retours;
    }

    private static String adresse(List<String> choix) {
        var adresse = UriComponentsBuilder.fromPath("/candidatures/nouvelle");
        choix.forEach(etape -> adresse.queryParam("choix", etape));
        return adresse.encode().build().toUriString();
    }
}
