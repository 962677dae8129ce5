package fr.cyclades.campagne.web.notice;

import fr.cyclades.campagne.web.notice.VueNotice.Section;
import fr.cyclades.campagne.web.notice.VueNotice.Tableau;
import fr.cyclades.reglement.Programme;
import fr.cyclades.reglement.Programme.Epreuve;
import fr.cyclades.socle.EnFrancais;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the notice says of the épreuves: each, where they are the same for all; else where one reads his own. */
record EpreuvesAnnoncees(Programme programme) {

    private static final int SPECIALITES_AU_PLUS = 20;

    List<Section> sections() {
        return programme.epreuves().isEmpty() ? List.of(ailleurs(), specialites()) : List.of(toutes());
    }

    private Section toutes() {
        var parRubrique = new LinkedHashMap<String, List<VueNotice.Ligne>>();
        programme.epreuves().forEach(e -> parRubrique.computeIfAbsent(e.rubrique(), r -> new ArrayList<>()).add(new VueNotice.Ligne(e.libelle(), detail(e))));
        var dispenses = programme.acquis() && !programme.onglet().isEmpty()
                ? List.of("Vos acquis peuvent en dispenser : votre liste exacte se lit à l’inscription, " + onglet() + ".") : List.<String>of();
        return new Section("Épreuves", dispenses, false,
                parRubrique.entrySet().stream().map(r -> new Tableau(r.getKey(), "Épreuve", "Forme, durée, coefficient", r.getValue())).toList(), List.of());
    }

    private static String detail(Epreuve e) {
        var detail = Stream.of(e.forme(), e.annee(), e.dureeMinutes().map(EnFrancais::dureeEnMinutes).orElse(""),
                        e.coefficient().map(EnFrancais::coefficient).orElse(""), e.jours(), e.pour())
                .filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
        return detail.isEmpty() ? "Détail au récapitulatif" : detail.substring(0, 1).toUpperCase(Locale.FRENCH) + detail.substring(1);
    }

    /** « Vos épreuves, selon votre spécialité et vos acquis, se lisent à l’inscription, dans l’onglet « Épreuves ». » */
    private Section ailleurs() {
        if (programme.onglet().isEmpty()) {
            return Section.de("Épreuves", List.of());
        }
        var selon = programme.choix().isEmpty() ? "vos réponses" : "votre " + choix();
        var lieu = "Vos épreuves, selon " + selon + (programme.acquis() ? " et vos acquis" : "") + ", se lisent à l’inscription, " + onglet() + ".";
        return Section.de("Épreuves", seListent() && programme.autres()
                ? List.of(lieu, "Si votre " + choix() + " n’est pas dans la liste qui suit, adressez-vous au service qui vous répond.") : List.of(lieu));
    }

    private Section specialites() {
        return Section.de(programme.choix() + " à choisir", seListent() ? programme.specialites() : List.of());
    }

    private boolean seListent() {
        return !programme.specialites().isEmpty() && programme.specialites().size() <= SPECIALITES_AU_PLUS;
    }

    private String choix() {
        return programme.choix().toLowerCase(Locale.FRENCH);
    }

    private String onglet() {
        return "dans l’onglet «\u00a0" + programme.onglet() + "\u00a0»";
    }
}
